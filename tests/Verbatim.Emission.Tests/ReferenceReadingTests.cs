using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

public class ReferenceReadingTests
{
    private static readonly Lazy<GeneratedSchema> Team = new(static () => GeneratedSchema.Of("""
        id: https://example.org/team
        name: team
        imports: [linkml:types]
        classes:
          Person: {attributes: {id: {identifier: true}}}
          Seat: {attributes: {number: {identifier: true, range: integer}}}
          Team: {attributes: {lead: {range: Person}, members: {range: Person, multivalued: true}, seats: {range: Seat, multivalued: true}}}
        """));

    [Theory]
    [InlineData("""{"lead": "7", "members": ["7"], "seats": [7]}""", true)]
    [InlineData("""{"lead": 7}""", false)]
    [InlineData("""{"members": ["7", 7]}""", false)]
    [InlineData("""{"seats": ["x"]}""", false)]
    public void A_reference_is_of_the_kind_that_the_identifier_is(string json, bool isValid) =>
        Assert.Equal(isValid, Team.Value.Read("Team", SourceText.From("team.json", json))!.IsValid);
}
