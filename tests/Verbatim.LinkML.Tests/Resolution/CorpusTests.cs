namespace Verbatim.LinkML.Tests.Resolution;

public sealed class CorpusTests
{
    [Fact]
    public void Loading_a_schema_twice_gives_equal_models()
    {
        LoadedSchema first = Corpus.Load("schemas/biolink-model/schema/biolink_model.yaml");
        LoadedSchema second = Corpus.Load("schemas/biolink-model/schema/biolink_model.yaml");

        Assert.Equal(first.Model, second.Model);
    }

    [Fact]
    public void A_large_schema_is_resolved_to_the_last_class() =>
        Assert.Equal(335, Corpus.Load("schemas/biolink-model/schema/biolink_model.yaml").Model!.Classes.Count);
}
