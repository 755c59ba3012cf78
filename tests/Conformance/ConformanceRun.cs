using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance;

/// <summary>The cases, run once for all tests.</summary>
internal static class ConformanceRun
{
    private static readonly Lazy<Outcome[]> Once = new(static () => Outcome.Run(ComplianceSuite.Load(ComplianceSuite.Folder!)));

    /// <summary>All outcomes, in the suite's order. Skips the test where the suite is not there.</summary>
    public static Outcome[] All => ComplianceSuite.Load().Count > 0 ? Once.Value : [];

    /// <summary>The outcomes of the cases that the suite runs.</summary>
    public static Outcome[] InSuite => [.. All.Where(static o => o.Case.IsInSuite)];
}
