using System.Text.Json;
using System.Text.Json.Nodes;
using Verbatim.Conformance.Mutations;
using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance;

public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Mutations = 30_000;

    [Fact]
    public void Compiled_and_interpreted_agree_on_ten_thousands_of_changed_documents()
    {
        Schemas.Prepare(ComplianceSuite.Load().Select(static one => one.Schema));
        MutationSubject[] subjects = [.. ComplianceSuite.Load().Select(Subject).OfType<MutationSubject>()];

        MutationRun run = MutationRun.Of(subjects, Mutations);

        output.WriteLine(run.ToString());
        Assert.True(!run.Disagreements.Any(), $"{run}{string.Join('\n', run.Disagreements.Take(20))}");
        Assert.All(run.Kinds, static kind => Assert.True(kind.Count > Mutations / 100, $"{kind}"));
        Assert.InRange(run.Valid, Mutations / 10, Mutations - (Mutations / 10));
    }

    private static MutationSubject? Subject(ComplianceCase one)
    {
        ReadySchema schema = Schemas.Get(one.Schema);
        JsonNode? document = JsonSerializer.SerializeToNode(one.Data);
        bool isRead = document is not null
            && schema.Types?.Read(one.TargetClass, one.Document(Documents.Tree.DocumentFormat.Json)) is not null;
        return isRead ? new(one.Id, schema, one.TargetClass, document!) : null;
    }
}
