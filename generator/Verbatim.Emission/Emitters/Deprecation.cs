namespace Verbatim.Emission.Emitters;

/// <summary>Says in the documentation that an element is on its way out. No attribute: the generated code itself must use it.</summary>
internal static class Deprecation
{
    /// <summary>Writes the reason, if there is one.</summary>
    public static void Deprecated(this IndentedWriter writer, string? reason)
    {
        if (reason is not null)
            writer.Remarks("Deprecated: " + reason);
    }
}
