namespace Verbatim.LinkML.Tests.Validation;

public sealed class ClassTests
{
    private static readonly DocumentValidator Actors = Held.To("""
        classes:
          C:
            attributes:
              actors: {range: Actor, multivalued: true, inlined_as_list: true}
              office: {range: Office}
              thing: {range: Thing}
          Actor:
            abstract: true
            attributes:
              id: {identifier: true}
              type: {designates_type: true}
          Person:
            is_a: Actor
            attributes:
              born: {range: date}
          State:
            is_a: Actor
          Office:
            abstract: true
          Seat:
            is_a: Office
          Thing:
            attributes:
              name: {}
            extra_slots: {allowed: true}
        """);

    [Fact]
    public void P8_a_type_designator_chooses_the_class() =>
        Assert.Empty(Actors.Findings("actors:\n  - {id: a, type: Person, born: 1968-06-12}\n"));

    [Fact]
    public void P8_another_class_has_other_keys() =>
        Assert.Equal(
            ["2,26 LML2001 unknown key 'born' in State"],
            Actors.Findings("actors:\n  - {id: a, type: State, born: 1968-06-12}\n"));

    [Fact]
    public void P9_a_designator_that_names_no_class_below_is_an_error() =>
        Assert.Equal(
            ["2,19 LML2013 'Persn' is not Actor or a class below it; did you mean 'Person'?"],
            Actors.Findings("actors:\n  - {id: a, type: Persn}\n"));

    [Fact]
    public void P9_a_class_elsewhere_is_no_class_below() =>
        Assert.Equal(
            ["2,19 LML2013 'Seat' is not Actor or a class below it"],
            Actors.Findings("actors:\n  - {id: a, type: Seat}\n"));

    [Fact]
    public void P8_an_abstract_class_is_never_instantiated() =>
        Assert.Equal(
            ["2,6 LML2012 Actor is abstract and cannot be instantiated; say with 'type' which class it is: 'Person' or 'State'"],
            Actors.Findings("actors:\n  - {id: a}\n"));

    [Fact]
    public void P8_an_abstract_range_without_designator_asks_for_one() =>
        Assert.Equal(
            ["1,1 LML2012 Office is abstract and cannot be instantiated; give the class a slot with designates_type, so that data can say which class below it is meant"],
            Actors.Findings("office: {}\n"));

    [Fact]
    public void P5_extra_slots_allow_other_keys() => Assert.Empty(Actors.Findings("thing: {name: a, colour: red}\n"));
}
