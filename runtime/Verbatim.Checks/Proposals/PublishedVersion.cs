namespace Verbatim.Checks.Proposals;

/// <summary>Chooses the version of a proposal that an article is held to.</summary>
internal static class PublishedVersion
{
    /// <summary>
    /// The version with as many points as the article says, or else the latest one that was out when the article was. Null where its points
    /// are not on record: then nothing can be looked for.
    /// </summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="mentions">How the article speaks of it.</param>
    public static ProposalVersion? Of(Proposal proposal, ProposalMentions mentions)
    {
        if (mentions.PointCount is { } count)
        {
            ProposalVersion? meant = proposal.Versions.FirstOrDefault(version => version.Points.Count == count);
            meant ??= proposal.Versions.FirstOrDefault(version => version.PointCount is { } said
                && FigureInterval.Of(said)?.Contains(count) == true);
            if (meant is not null)
                return meant.Points.Count > 0 ? meant : null;
        }
        // A text that came out later cannot have been meant.
        return proposal.Versions
            .Where(version => version.Points.Count > 0)
            .Where(version => mentions.Written?.End is not { } end || PartialDay.Parse(version.Published)?.Start is not { } first
                || first < end)
            .OrderBy(static version => version.Published, StringComparer.Ordinal)
            .LastOrDefault();
    }
}
