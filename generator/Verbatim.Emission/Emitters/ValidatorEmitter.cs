namespace Verbatim.Emission.Emitters;

/// <summary>Writes the check of an object: what its class demands of values beyond their types. One condition a line, no message.</summary>
internal static class ValidatorEmitter
{
    /// <summary>Writes the check, unless the class above has the same.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        SharedCode shared = context.Shared(c);
        if (shared.Checker != c)
            return;
        string[] above = shared.Base is { } settled ? [$"{context.Codec(context.Shared(settled).Checker)}.Conforms(value, scope)"] : [];
        string[] conditions = [.. above, .. shared.Conditions];
        string head = $"internal static bool Conforms({name} value, CheckScope scope)";
        string body = conditions.Length == 0 ? "true" : string.Join("\n    && ", conditions);
        writer.Blank();
        if (QuoteConditions.Enter(context, c) is not { } enter)
        {
            writer.Write($"{head} =>\n    {body};");
            return;
        }
        using (writer.Open(head))
            writer.Write($"{enter}\nreturn {body};");
    }
}
