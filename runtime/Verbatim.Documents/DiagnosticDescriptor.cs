using System.Reflection;

namespace Verbatim.Documents;

/// <summary>A kind of finding: its code, and the one place where its message is written.</summary>
/// <param name="Code">The code, never reused: <c>LML0xxx</c> syntax, <c>LML1xxx</c> schema, <c>LML2xxx</c> data, <c>LML4xxx</c> the build,
/// <c>VBT0xxx</c> files of the command, <c>VBT3xxx</c> articles.</param>
/// <param name="Severity">The severity unless a caller or a configuration says otherwise.</param>
/// <param name="Title">What is wrong, in a few words and without a full stop.</param>
/// <param name="MessageFormat">The one-line message; <c>{0}</c>, <c>{1}</c> stand for what the place adds.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>A message may repeat what a document says, which may be a book.</summary>
    private const int LongestMessage = 2000;

    // What stands before and behind the code in the address of its page; this build's property has {0} between them.
    private static readonly string[]? AroundCode = typeof(DiagnosticDescriptor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static data => data.Key == "HelpLinkFormat")?.Value?.Split(["{0}"], StringSplitOptions.None);

    /// <summary>
    /// The address of the page that explains the code, the text of <c>verbatim explain CODE</c>; null where this build was given none.
    /// </summary>
    public string? HelpLink => AroundCode is null ? null : string.Join(Code, AroundCode);

    /// <summary>A finding of this kind at a place.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="arguments">What fills the message's places.</param>
    public Diagnostic At(Location location, params object?[] arguments)
    {
        string message = DisplayText.Escape(string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments));
        return new Diagnostic(this, Severity, message.Length > LongestMessage ? message[..LongestMessage] + "…" : message, location);
    }
}
