using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Verbatim.Cli.Tests.Reports;

/// <summary>A report on more articles than a page holds, written once for the tests that read it.</summary>
public sealed class ManyArticles : IDisposable
{
    private const int Count = 450;

    private readonly Sandbox _sandbox = new Sandbox().With("knowledge/a.yaml", """
        actors: [{id: 'person:ann', type: Person, name: Ann Ho}]
        incidents:
          - id: incident:flood
            type: Incident
            name: Flood
            event_type: disaster
            when: {start_date: 2017-03-02}

        """);

    public ManyArticles()
    {
        for (int n = 1; n <= Count; n++)
        {
            string number = n.ToString("D3", CultureInfo.InvariantCulture);
            // Every article but one has the same figure, so that one finding is about all of them.
            string text = $"Flood {number}\n\nAnn Ho said that {(n == 1 ? 3 : 5)} people died.\n";
            _sandbox.With($"news/{number}.txt", text).With($"news/{number}.article.yaml", $$$"""
                id: article:{{{number}}}
                source_file: {{{number}}}.txt
                content_sha256: {{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}}}
                headline: Flood {{{number}}}
                language: en
                sections: [{ordinal: 1, section_kind: body, start: {exact: Flood} }]
                actors: [{actor: 'person:ann', names: [Ann Ho]}]
                claims:
                  - id: claim:{{{number}}}.1
                    statement: So many died.
                    subject: incident:flood
                    property: killed
                    claim_value: {quantity: {qualifier: exactly, value: {{{(n == 1 ? 3 : 5)}}}, unit: person} }
                    status: asserted
                    evidence: [{exact: '{{{(n == 1 ? 3 : 5)}}} people died'}]

                """);
        }
        _sandbox.Run("report news --out out");
    }

    /// <summary>The folder of the report.</summary>
    public string Folder => Path.Combine(_sandbox.Root, "out");

    public void Dispose() => _sandbox.Dispose();
}
