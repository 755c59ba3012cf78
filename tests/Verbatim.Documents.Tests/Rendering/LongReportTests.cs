using System.Text;

namespace Verbatim.Documents.Tests.Rendering;

public class LongReportTests
{
    private const int Many = 100_000;

    public static TheoryData<string> Renderers => [.. Report.Renderers.Select(static renderer => renderer.GetType().Name)];

    [Theory]
    [MemberData(nameof(Renderers))]
    public void A_long_report_is_written_piece_by_piece(string renderer)
    {
        PieceCounter output = new();

        long allocated = Render(renderer, output, Many);

        Assert.InRange(output.Pieces, Many, long.MaxValue);
        Assert.InRange(output.Longest, 1, 2_000);
        Assert.InRange(allocated / Many, 0, 5_000);
    }

    [Theory]
    [MemberData(nameof(Renderers))]
    public void Twice_as_many_findings_cost_twice_as_much(string renderer)
    {
        Render(renderer, new PieceCounter(), 100);

        long half = Render(renderer, new PieceCounter(), Many / 20);
        long whole = Render(renderer, new PieceCounter(), Many / 10);

        Assert.InRange((double)whole / half, 1.5, 2.5);
    }

    /// <summary>Renders a report, and says how many bytes that allocated.</summary>
    private static long Render(string renderer, TextWriter output, int count)
    {
        Location[] places = [.. Enumerable.Range(0, count).Select(static line => new Location(
            "data/long.yaml", default, new LinePositionSpan(new LinePosition(line, 2), new LinePosition(line, 6))))];
        Diagnostic[] findings = [.. places.Select(static (place, i) => Report.Diagnostics[1] with { Location = place, Path = $"/{i}" })];
        IDiagnosticRenderer one = Report.Renderers.Single(r => r.GetType().Name == renderer);
        DiagnosticSummary summary = DiagnosticSummary.Of(1, findings);
        long before = GC.GetAllocatedBytesForCurrentThread();
        one.Render(output, findings, summary);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Takes a report as a pipe would, and keeps nothing.</summary>
    private sealed class PieceCounter : TextWriter
    {
        public long Pieces { get; private set; }

        public int Longest { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Count(1);

        public override void Write(string? value) => Count(value?.Length ?? 0);

        public override void Write(char[] buffer, int index, int count) => Count(count);

        public override void Write(ReadOnlySpan<char> buffer) => Count(buffer.Length);

        public override void WriteLine() => Count(1);

        public override void WriteLine(string? value) => Count(value?.Length ?? 0);

        private void Count(int length)
        {
            Pieces++;
            Longest = Math.Max(Longest, length);
        }
    }
}
