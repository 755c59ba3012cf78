namespace Verbatim.Checks.Claims;

/// <summary>A number of victims of a known incident that a text gives and nobody has recorded.</summary>
/// <param name="article">The article.</param>
/// <param name="toll">The number.</param>
/// <param name="property">What it counts.</param>
internal sealed class ReadFigure(ArticleText article, TollReading toll, ClaimProperty property) : GivenClaim
{
    /// <inheritdoc/>
    public override Claim Claim { get; } = new()
    {
        Id = "claim:read",
        Statement = article.Read(toll.Span),
        Subject = new Reference<Entity>(toll.Incidents[0].Value.Id),
        Property = property,
        ClaimValue = new ClaimValue { Quantity = toll.Quantity },
        Status = ClaimStatus.Asserted,
        Evidence = [new TextSelector { Exact = article.Read(toll.Span) }],
    };

    /// <inheritdoc/>
    public override string ArticleId => article.Id;

    /// <inheritdoc/>
    public override Location Passage => article.Locate(toll.Span);

    /// <summary>
    /// The figures of a text: the greatest of each kind, since the smaller ones are those before it, or parts. Of an incident on which a
    /// claim
    /// is recorded, the record is right. Who is missing is found again, so that number says nothing by itself.
    /// </summary>
    public static IEnumerable<ReadFigure> In(ArticleText article) =>
        from toll in article.Reading.Tolls
        where toll is { Incidents.Length: 1, Kind: not CasualtyKind.Missing, Quantity.Value: not null }
        let property = CasualtyReports.PropertyOf(toll.Kind)
        where property is not null && !IsRecorded(article.Record, toll, property.Value)
        group toll by (toll.Incidents[0].Value.Id, Property: property.Value, toll.Group) into same
        select new ReadFigure(article, same.MaxBy(static toll => toll.Quantity.Value)!, same.Key.Property);

    private static bool IsRecorded(ArticleDocument? record, TollReading toll, ClaimProperty property) =>
        record is not null
            && record.Article.Claims.Any(claim => claim.Property == property && claim.Subject.Id == toll.Incidents[0].Value.Id);
}
