namespace Verbatim.LinkML.Validation;

/// <summary>
/// Where a walk stands: the steps from the root, and the objects around it. The JSON Pointer is written only when asked for.
/// </summary>
internal sealed class WalkPath
{
    private readonly List<Step> _steps = [];
    private readonly List<ObjectScope> _objects = [];
    private readonly StringBuilder _pointer = new();

    /// <summary>The objects the walk is inside of, the root first.</summary>
    public IReadOnlyList<ObjectScope> Objects => _objects;

    /// <summary>The object that the walk is in; null outside of any.</summary>
    public ObjectScope? Scope => _objects.Count == 0 ? null : _objects[_objects.Count - 1];

    public void Enter(string key) => _steps.Add(new Step(key, -1));

    public void Enter(int index) => _steps.Add(new Step(null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public void EnterObject(MappingNode node, ResolvedClass @class, ScalarNode? key) => _objects.Add(new ObjectScope(node, @class, key));

    public void LeaveObject() => _objects.RemoveAt(_objects.Count - 1);

    public string ToPointer()
    {
        _pointer.Clear();
        foreach (Step step in _steps)
        {
            _pointer.Append('/');
            if (step.Key is null)
                _pointer.Append(step.Index);
            else
                _pointer.Append(JsonPointer.Escape(step.Key));
        }
        return _pointer.ToString();
    }

    private readonly record struct Step(string? Key, int Index);
}
