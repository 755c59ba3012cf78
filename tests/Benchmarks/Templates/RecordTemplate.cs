using Scriban;
using Scriban.Runtime;

namespace Verbatim.Benchmarks.Templates;

/// <summary>The type of a class, written by a template.</summary>
internal sealed class RecordTemplate
{
    private readonly Template _template =
        Template.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", "record.scriban")));

    public string Render(RecordText record)
    {
        ScriptObject values = [];
        values.Import(record);
        // Without the built-in functions, of which it calls none, a first rendering takes half the time.
        TemplateContext context = new(new ScriptObject());
        context.PushGlobal(values);
        return _template.Render(context);
    }
}
