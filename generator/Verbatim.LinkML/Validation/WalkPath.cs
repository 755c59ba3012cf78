using Verbatim.Documents;

namespace Verbatim.LinkML.Validation;

/// <summary>Where a walk stands: the steps from the root, and the objects around it. The JSON Pointer is written only when asked for.</summary>
internal sealed class WalkPath
{
    private readonly List<Step> _steps = [];
    private readonly List<MappingNode> _objects = [];

    /// <summary>The objects the walk is inside of, the root first.</summary>
    public IReadOnlyList<MappingNode> Objects => _objects;

    public void Enter(string key) => _steps.Add(new Step(key, -1));

    public void Enter(int index) => _steps.Add(new Step(null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public void EnterObject(MappingNode node) => _objects.Add(node);

    public void LeaveObject() => _objects.RemoveAt(_objects.Count - 1);

    public string ToPointer()
    {
        string pointer = JsonPointer.Root;
        foreach (Step step in _steps)
            pointer = step.Key is null ? JsonPointer.Append(pointer, step.Index) : JsonPointer.Append(pointer, step.Key);
        return pointer;
    }

    private readonly record struct Step(string? Key, int Index);
}
