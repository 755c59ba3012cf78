namespace Verbatim.Documents.Rendering;

/// <summary>ANSI colours, or none.</summary>
internal readonly struct Ink(bool isOn)
{
    public string Strong(string text) => Write("1", text);

    public string Dim(string text) => Write("1;34", text);

    public string Of(DiagnosticSeverity severity, string text) => Write(
        severity switch
        {
            DiagnosticSeverity.Error => "1;31",
            DiagnosticSeverity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    private string Write(string style, string text) => isOn ? $"\u001b[{style}m{text}\u001b[0m" : text;
}
