using Verbatim.Cli.Reports.Pages;

namespace Verbatim.Cli.Tests.Reports;

/// <summary>The pages of codes as the report shows them.</summary>
public sealed class ExplainedTextTests
{
    [Fact]
    public void An_example_keeps_its_lines_whatever_is_in_them_and_the_name_of_its_file() => Assert.Equal(
        "<h3>Wrong</h3><p>Said <code>once</code>.</p>"
        + "<p><code>data.yaml</code></p><pre dir=\"auto\"><code># people\n\n- name: `Anna`\n    born: 1960</code></pre>"
        + "<h3>Right</h3><pre dir=\"auto\"><code>~</code></pre>",
        Write("""
            # LML9999: A title

            ## Wrong

            Said `once`.
            ```yaml data.yaml escaped
            # people

            - name: `Anna`
                born: 1960
            ```

            ## Right

            ```yaml
            ~
            ```
            """));

    [Fact]
    public void An_example_can_be_indented_instead() =>
        Assert.Equal("<p>Say:</p><pre dir=\"auto\"><code>verbatim check\n  a</code></pre>", Write("Say:\n\n    verbatim check\n      a\n"));

    private static string Write(string page)
    {
        StringWriter output = new();
        ExplainedText.Of(page).WriteTo(output);
        return output.ToString();
    }
}
