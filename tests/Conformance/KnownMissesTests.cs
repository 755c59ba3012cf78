using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance;

public sealed class KnownMissesTests
{
    [Fact]
    public void Each_miss_has_its_reason() => Assert.All(KnownMisses.All, static miss => Assert.True(miss.Reason.Length > 20, miss.Id));
}
