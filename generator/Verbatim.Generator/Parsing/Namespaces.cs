using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Parsing;

/// <summary>What C# allows as a namespace: names with dots between them.</summary>
internal static class Namespaces
{
    /// <summary>Whether a text is a namespace, or nothing: then the schema's own name becomes one.</summary>
    public static bool AreAllowed(string text) => text.Length == 0 || Array.TrueForAll(text.Split('.'), IsAllowed);

    /// <summary>The text with <c>_</c> for what C# does not allow in it, as project templates write the name of a project.</summary>
    public static string Allowed(string text) => text.Length == 0 ? text : string.Join(".", text.Split('.').Select(AllowedName));

    private static bool IsAllowed(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    private static string AllowedName(string name)
    {
        string letters = new([.. name.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        return IsAllowed(letters) ? letters : "_" + letters;
    }
}
