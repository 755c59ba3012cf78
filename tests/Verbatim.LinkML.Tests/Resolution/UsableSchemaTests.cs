namespace Verbatim.LinkML.Tests.Resolution;

public sealed class UsableSchemaTests
{
    [Theory]
    [InlineData("slots: {s: {pattern: '['}}", true)]
    [InlineData("classes: {C: {attributes: {s: string}}}", true)]
    [InlineData("slots: {s: {range: strng}}", false)]
    [InlineData("imports: [elsewhere]", false)]
    [InlineData("clases: {C: {}}", false)]
    public void A_schema_can_be_used_where_an_error_leaves_out_only_what_it_points_at(string body, bool isUsable)
    {
        LoadedSchema schema = Schemas.LoadFiles(body);

        Assert.False(schema.IsValid);
        Assert.Equal(isUsable, schema.IsUsable);
    }

    [Fact]
    public void P13_a_slot_whose_pattern_cannot_be_read_takes_any_text() =>
        Assert.Null(Schemas.Load("classes: {C: {attributes: {s: {pattern: '['}}}}").Model!.Classes[0].Slots[0].Find<Pattern>());
}
