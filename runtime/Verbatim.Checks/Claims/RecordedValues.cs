namespace Verbatim.Checks.Claims;

/// <summary>What the knowledge has as values of a claim's property, where it has such a thing.</summary>
internal static class RecordedValues
{
    /// <summary>The identifiers on record for a claim's subject and property, at any time.</summary>
    public static IEnumerable<string> Of(Claim claim, KnowledgeBase knowledge) =>
        (knowledge.Find(claim.Subject)?.Value, claim.Property) switch
        {
            (Person person, ClaimProperty.Office) => person.Tenures.Select(static t => t.Office.Id),
            (Person person, ClaimProperty.Affiliation) => person.Affiliations.Select(static a => a.Organisation.Id),
            (Proposal proposal, ClaimProperty.DisclosedBy) =>
                proposal.Versions.SelectMany(static v => v.DisclosedBy).Select(static a => a.Id),
            (Proposal proposal, ClaimProperty.Author) => proposal.DraftedBy.Select(static a => a.Id),
            (Incident incident, ClaimProperty.Attacker) => incident.Attackers.Select(static a => a.Id),
            (Event happening, ClaimProperty.Participant) => happening.Participants.Select(static a => a.Id),
            (Event { Location: { } place }, ClaimProperty.Place) => [place.Id],
            _ => [],
        };
}
