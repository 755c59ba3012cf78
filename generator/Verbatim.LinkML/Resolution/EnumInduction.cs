using Verbatim.Documents;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Syntax;

namespace Verbatim.LinkML.Resolution;

/// <summary>Turns enumerations into their models: values taken over by <c>inherits</c>, added by <c>include</c>, taken away by <c>minus</c>.</summary>
internal sealed class EnumInduction(ElementIndex index, Inheritance enums, UriExpansion uris)
{
    public EnumModel Of(EnumDefinition definition)
    {
        Dictionary<string, PermissibleValueModel> values = new(StringComparer.Ordinal);
        List<PermissibleValueModel> ordered = [];
        foreach (string ancestor in enums.AncestorsOf(definition.Name.Value).Reverse())
            Add(index.Enums[ancestor].Expression, values, ordered);
        Add(definition.Expression, values, ordered);
        return new EnumModel(definition.Name.Value, ordered.Where(v => values.ContainsKey(v.Text)).ToEquatableArray())
        {
            Description = definition.Description,
            Uri = uris.OfElement(definition.Uri, definition.Name),
            // An enumeration that lists nothing rules nothing out: the suite's test_enum/019-024.
            IsOpen = ordered.Count == 0 || IsOpen(definition.Expression) || enums.AncestorsOf(definition.Name.Value).Any(a => IsOpen(index.Enums[a].Expression)),
            CSharpName = AnnotationNames.CSharpName(definition.Annotations),
        };
    }

    private void Add(EnumExpression expression, Dictionary<string, PermissibleValueModel> values, List<PermissibleValueModel> ordered)
    {
        foreach (PermissibleValueModel value in Listed(expression))
        {
            if (!values.ContainsKey(value.Text))
                ordered.Add(value);
            values[value.Text] = value;
        }
        foreach (EnumExpression removed in expression.Minus)
        {
            foreach (PermissibleValueModel value in Listed(removed))
            {
                values.Remove(value.Text);
                ordered.RemoveAll(v => v.Text == value.Text);
            }
        }
    }

    /// <summary>The values an expression lists itself, by concept, by inclusion, and in an anonymous expression by inheritance.</summary>
    private IEnumerable<PermissibleValueModel> Listed(EnumExpression expression) =>
        expression.Include.SelectMany(i => Inherited(i).Concat(Listed(i)))
            .Concat(expression.Values.Select(Of))
            .Concat(expression.Concepts.Select(static c => new PermissibleValueModel(c.Value) { Meaning = c.Value }));

    private IEnumerable<PermissibleValueModel> Inherited(EnumExpression expression) =>
        expression.Inherits.Where(i => index.Enums.ContainsKey(i.Value)).SelectMany(i => Of(index.Enums[i.Value]).Values);

    private static bool IsOpen(EnumExpression expression) => expression.OpenBy is not null || expression.Include.Any(IsOpen);

    private static PermissibleValueModel Of(PermissibleValue value) => new(value.Text.Value)
    {
        Description = value.Description,
        Deprecated = value.Deprecated,
        Meaning = value.Meaning?.Value,
        CSharpName = AnnotationNames.CSharpName(value.Annotations),
    };
}
