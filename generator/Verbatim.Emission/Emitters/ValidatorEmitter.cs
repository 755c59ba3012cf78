namespace Verbatim.Emission.Emitters;

/// <summary>Writes the check of an object: what its class demands of values beyond their types. One condition a line, no message.</summary>
internal static class ValidatorEmitter
{
    /// <summary>Writes the check.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        ClassCode code = context.Code(c);
        foreach (KeyValuePair<string, string> pattern in code.Patterns.All)
        {
            writer.Write($"private static readonly TextPattern {pattern.Value} = TextPattern.Of({Literal.Of(pattern.Key)});");
            writer.Blank();
        }
        string head = $"internal static bool Conforms({name} value, CheckScope scope)";
        string body = code.Conditions.Count == 0 ? "true" : string.Join("\n    && ", code.Conditions);
        if (QuoteConditions.Enter(context, c) is not { } enter)
        {
            writer.Write($"{head} =>\n    {body};");
            return;
        }
        using (writer.Open(head))
            writer.Write($"{enter}\nreturn {body};");
    }
}
