using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>The solution as it is: built from packages alone, without a word from the build, and its programs do their work.</summary>
public sealed class CorrectInputTests(PackedSolution packed)
{
    [Fact]
    public async Task Correct_input_builds_without_a_warning_and_the_programs_run()
    {
        SolutionCopy solution = packed.Copy();

        Outcome build = await solution.BuildAsync();
        Assert.True(build.IsClean, build.Output);

        Assert.DoesNotContain(solution.Notes(), static note => note.Contains(RepositoryFolder.Root, StringComparison.Ordinal));
        Outcome store = await solution.RunAsync("Store"), desk = await solution.RunAsync("Desk");
        Assert.Equal((0, OnSale), (store.ExitCode, store.Output));
        Assert.Equal((0, Claims), (desk.ExitCode, desk.Output));
    }

    private const string OnSale = """
        Heron (FloorLamp) by Lumen & Sons, 249.00, since 2014
          It bends where you want it and stays where you leave it.
        Moor (Armchair) by Oakwright, 640.00, since 2008
          “You don’t sit in it, you move in.”
        Perch (Stool) by Oakwright, 75.00
        Wren (DeskLamp) by Lumen & Sons, 89.50, since 2019

        """;

    private const string Claims = """
        US and Ukrainian Delegations Meet in Geneva over Peace Plan
          claim:new-talks.01  Talks in Geneva: The delegations met on 23 November 2025.
          claim:new-talks.02  Talks in Geneva: Rubio led the American delegation.
          claim:new-talks.03  Talks in Geneva: Witkoff, Kushner and Driscoll were in the American delegation.
          claim:new-talks.04  Talks in Geneva: The two governments called the consultations highly productive.
          claim:new-talks.05  United States peace plan for Ukraine: The plan caps the size of the Ukrainian army.

        """;
}
