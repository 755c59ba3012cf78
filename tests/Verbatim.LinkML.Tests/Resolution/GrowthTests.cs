using System.Collections;
using System.Globalization;
using Verbatim.LinkML.Diagnostics;
using Verbatim.LinkML.Resolution;
using Verbatim.LinkML.Syntax;

namespace Verbatim.LinkML.Tests.Resolution;

/// <summary>
/// To load a schema takes as much work as the schema is large, and what it asks for: memory stands for work, or steps that are counted.
/// </summary>
public sealed class GrowthTests
{
    private const int Some = 300;

    // One more line of the schema for each number: {0} is the number, {1} the one before.
    [Theory]
    [InlineData("classes:\n  B:\n    attributes:\n", "      s{0}: {{}}\n", Heirs)]
    [InlineData("classes:\n  B:\n    attributes:\n", "      s{0}: {{ifabsent: string(x), maximum_value: 3}}\n", Heirs)]
    [InlineData("enums:\n  E0: {permissible_values: [v0]}\n", "  E{0}: {{inherits: [E0], permissible_values: [v{0}]}}\n", "")]
    public void Twice_the_lines_take_twice_the_memory(string before, string line, string after)
    {
        string small = Written(before, line, after, Some), large = Written(before, line, after, 2 * Some);
        _ = Cost(small);

        Assert.InRange(Cost(large), 0, 2.2 * Cost(small));
    }

    // What is above an element is cut off past a thousand levels, what it takes over past a million values, and names are compared with
    // others two million times.
    [Theory]
    [InlineData("classes:\n  C0: {}\n", "  C{0}: {{is_a: Nothing{0}}}\n")]
    [InlineData("classes:\n  C0: {attributes: {a: {}}}\n", "  C{0}: {{is_a: C{1}}}\n")]
    [InlineData("enums:\n  E0: {permissible_values: [v0]}\n", "  E{0}: {{inherits: [E{1}], permissible_values: [v{0}]}}\n")]
    [InlineData("enums:\n  E0: {permissible_values: [v0]}\n", "  E{0}: {{include: [{{inherits: [E{1}]}}], permissible_values: [v{0}]}}\n")]
    public void What_could_grow_with_the_square_of_the_schema_is_bounded(string before, string line) =>
        Assert.InRange(Cost(Written(before, line, "", 6_000)), 0, 2.2 * Cost(Written(before, line, "", 3_000)));

    [Fact]
    public void Classes_that_say_nothing_of_slots_take_no_memory_for_them()
    {
        double some = Cost(Written("classes:\n  B:\n    attributes:\n", "      s{0}: {{}}\n", Heirs, Some));
        double none = Cost(Written("classes:\n  B:\n    attributes:\n", "      s{0}: {{}}\n", "", Some));

        // A reference to each slot in each class is what the model is; there are thirty classes.
        Assert.InRange(some - none, 0, 30 * Some * 64);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(400)]
    public void A_slot_is_found_in_as_many_steps_however_many_there_are(int count)
    {
        Counted slots = new([.. Enumerable.Range(0, count).Select(static i => Slot($"s{i}"))]);
        ClassSlots found = new(slots);

        for (int i = 0; i < count; i++)
            Assert.Same(slots[i], found.Find($"s{i}"));

        Assert.InRange(slots.Steps, count, 8 * count);
    }

    [Fact]
    public void A_slot_that_many_classes_have_is_looked_at_once()
    {
        string schema = Written("classes:\n  B:\n    attributes:\n", "      s{0}: {{}}\n", Heirs, Some);
        DiagnosticBag bag = new();
        SourceText text = SourceText.From("growth.yaml", schema);
        SchemaClosure closure = ImportResolver.Resolve(text, new MemoryTextSource([text]), ImportMap.Read(null, bag), bag, default)!;

        Assert.Equal(Some, SchemaResolver.Resolve(closure, Faults.None, bag).DistinctSlots().Count());
    }

    private const string Heirs = "  H0: {is_a: B}\n  H1: {is_a: B}\n  H2: {is_a: B}\n  H3: {is_a: B}\n  H4: {is_a: B}\n  H5: {is_a: B}\n"
        + "  I0: {is_a: H0}\n  I1: {is_a: H0}\n  I2: {is_a: H0}\n  I3: {is_a: H0}\n  I4: {is_a: H0}\n  I5: {is_a: H0}\n"
        + "  J0: {is_a: I0}\n  J1: {is_a: I0}\n  J2: {is_a: I0}\n  J3: {is_a: I0}\n  J4: {is_a: I0}\n  J5: {is_a: I0}\n"
        + "  K0: {is_a: J0}\n  K1: {is_a: J0}\n  K2: {is_a: J0}\n  K3: {is_a: J0}\n  K4: {is_a: J0}\n  K5: {is_a: J0}\n"
        + "  L0: {is_a: K0}\n  L1: {is_a: K0}\n  L2: {is_a: K0}\n  L3: {is_a: K0}\n  L4: {is_a: K0}\n  L5: {is_a: K0}\n";

    private static string Written(string before, string line, string after, int count)
    {
        IEnumerable<string> lines =
            Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, line, i, i - 1));
        return $"id: https://example.com/growth\nname: growth\n{before}{string.Concat(lines)}{after}";
    }

    private static double Cost(string schema)
    {
        SourceText text = SourceText.From("growth.yaml", schema);
        long before = GC.GetAllocatedBytesForCurrentThread();
        LoadedSchema loaded = SchemaLoader.Load(text, new MemoryTextSource([text]));
        long cost = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotNull(loaded.Model);
        return cost;
    }

    private static InducedSlot Slot(string name)
    {
        SlotDefinition definition = new(new Placed<string>(name, default), null, default);
        SlotLayers layers = new(name, "C");
        layers.Add("C", definition);
        return new InducedSlot(layers, definition);
    }

    /// <summary>A list that counts how often it is looked into.</summary>
    private sealed class Counted(InducedSlot[] slots) : IReadOnlyList<InducedSlot>
    {
        public int Steps { get; private set; }

        public int Count => slots.Length;

        public InducedSlot this[int index]
        {
            get
            {
                Steps++;
                return slots[index];
            }
        }

        public IEnumerator<InducedSlot> GetEnumerator()
        {
            foreach (InducedSlot slot in slots)
            {
                Steps++;
                yield return slot;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
