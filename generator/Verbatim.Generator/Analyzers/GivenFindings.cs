using Microsoft.CodeAnalysis;
using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// What the command found ahead of the compiler, in a list that the build hands over in place of the documents. A list that is not whole is
/// an error: there is nothing else to go by, and bad data would pass.
/// </summary>
internal static class GivenFindings
{
    public static IEnumerable<Finding> In(AdditionalText list) =>
        FindingList.Read(GivenTexts.TextOf(list).Text, Catalogue.FindOurs)
            ?? throw new InvalidDataException("the list of findings is damaged, or of another version; a clean build makes it anew");
}
