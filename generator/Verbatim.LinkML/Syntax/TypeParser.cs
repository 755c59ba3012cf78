namespace Verbatim.LinkML.Syntax;

/// <summary>Reads types.</summary>
internal static class TypeParser
{
    public static TypeDefinition Parse(DefinitionParser schema, Entry entry)
    {
        DefinitionParser body = schema.Open(entry, Metaclasses.Type);
        return new TypeDefinition(entry.Name, entry.Body)
        {
            Description = body.Text("description")?.Value,
            Deprecated = body.Text("deprecated")?.Value,
            Uri = body.Text("uri"),
            Annotations = AnnotationParser.Parse(body),
            Subsets = body.Texts("in_subset"),
            TypeOf = body.Text("typeof"),
            Base = body.Text("base"),
            Repr = body.Text("repr"),
            UnionOf = body.Texts("union_of"),
            Constraint = SlotExpressionParser.Fill(new SlotExpression(entry.Name.Place), body, Metaclasses.AnonymousType),
        };
    }
}
