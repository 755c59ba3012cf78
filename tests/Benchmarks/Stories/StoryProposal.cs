using System.Globalization;

namespace Verbatim.Benchmarks.Stories;

/// <summary>A proposal that articles speak of.</summary>
/// <param name="Number">Its number, from 0.</param>
internal sealed record StoryProposal(int Number)
{
    private static readonly string[] Names = "Amber Birch Cedar Delta Ember Flint Grove Heron".Split(' ');

    /// <summary>What it is called.</summary>
    public string Name => $"{Names[Number % Names.Length]} {Names[Number / Names.Length % Names.Length]} Plan";

    /// <summary>The identifier on record.</summary>
    public string Id => $"proposal:n-{Number}";

    /// <summary>The proposal on record.</summary>
    public string Fact => string.Create(CultureInfo.InvariantCulture, $$"""
          - id: {{Id}}
            name: {{Name}}
            drafted_by: [org:treasury, org:rescue]
            references: [{ kind: well_known }]
            versions:
              - id: {{Id}}.v1
                type: ProposalVersion
                name: First {{Name}}
                published: 2031-06-01
                references: [{ kind: well_known }]
                points:
                  1:
                    title: Power
                    summary: The treasury pays for power.
                    topics: [energy]
                    obliged: [org:treasury]
                    obligation: shall
                    references: [{ kind: well_known }]
                  2:
                    title: Money
                    summary: The treasury pays.
                    topics: [assets]
                    obliged: [org:treasury]
                    obligation: shall
                    references: [{ kind: well_known }]

        """);
}
