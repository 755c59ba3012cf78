using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Verbatim.Cli.Tests.Reports;

/// <summary>
/// A headless Chromium of this machine, spoken to over its debugging protocol. Everything has a time by which it must be done, and the
/// process
/// ends with the test.
/// </summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _end = new(Longest);
    private int _last;

    private Chromium(Process process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>The program, or null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(static folder =>
            new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>What the browser told while a page was open: messages of its console, broken policies, requests.</summary>
    public List<JsonObject> Events { get; } = [];

    /// <summary>Starts a browser with one page.</summary>
    public static async Task<Chromium> Start()
    {
        string profile = Directory.CreateTempSubdirectory("verbatim-chromium-").FullName;
        // The pages are those of the test, and a container often has no room for the browser's own sandbox.
        ProcessStartInfo start =
            new(Program!, ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
                "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
        Chromium browser = new(Process.Start(start)!, profile);
        try
        {
            await browser.Connect();
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a page and waits until it is whole.</summary>
    public async Task Open(string path)
    {
        Events.Clear();
        await Ask("Page.navigate", new() { ["url"] = new Uri(path).AbsoluteUri });
        while (!Events.Any(static e => Method(e) == "Page.loadEventFired"))
            await Receive();
    }

    /// <summary>Asks a page something, whether its own scripts may run or not.</summary>
    public async Task<string> Evaluate(string expression)
    {
        JsonNode result = await Ask("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true });
        Assert.Null(result["exceptionDetails"]);
        return result["result"]!["value"]?.ToString() ?? "";
    }

    /// <summary>The width of the screen in pixels.</summary>
    public Task Width(int pixels) =>
        Ask("Emulation.setDeviceMetricsOverride",
            new() { ["width"] = pixels, ["height"] = 844, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    /// <summary>Light or dark.</summary>
    public Task Scheme(string scheme) =>
        Ask("Emulation.setEmulatedMedia",
            new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    public Task Scripts(bool allowed) => Ask("Emulation.setScriptExecutionDisabled", new() { ["value"] = !allowed });

    /// <summary>The page on paper.</summary>
    public async Task<byte[]> Print() =>
        Convert.FromBase64String((await Ask("Page.printToPDF", new() { ["printBackground"] = true }))["data"]!.GetValue<string>());

    /// <summary>What the browser complained about since a page was opened.</summary>
    public IEnumerable<string> Complaints => Events
        .Where(static e => Method(e) is "Log.entryAdded" or "Runtime.consoleAPICalled" or "Runtime.exceptionThrown"
            or "Page.javascriptDialogOpening")
        .Select(static e => e.ToJsonString());

    /// <summary>What it fetched since a page was opened.</summary>
    public IEnumerable<string> Requests => Events.Where(static e => Method(e) == "Network.requestWillBeSent")
        .Select(static e => e["params"]!["request"]!["url"]!.GetValue<string>());

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _end.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task Connect()
    {
        const string Told = "DevTools listening on ";
        StringBuilder said = new();
        string? address = null;
        while (address is null)
        {
            string? line = await _process.StandardError.ReadLineAsync(_end.Token);
            Assert.True(line is not null, $"{Program} ended: {said}");
            said.AppendLine(line);
            if (line.StartsWith(Told, StringComparison.Ordinal))
                address = line[Told.Length..];
        }
        // Read on, or a full pipe would stop it.
        _ = _process.StandardError.ReadToEndAsync(_end.Token);
        _ = _process.StandardOutput.ReadToEndAsync(_end.Token);
        using HttpClient http = new();
        string pages = await http.GetStringAsync(new Uri($"http://{new Uri(address).Authority}/json/list"), _end.Token);
        string page = JsonNode.Parse(pages)!.AsArray()
            .First(static one => one!["type"]!.GetValue<string>() == "page")!["webSocketDebuggerUrl"]!.GetValue<string>();
        await _socket.ConnectAsync(new Uri(page), _end.Token);
        foreach (string domain in (string[])["Page", "Runtime", "Log", "Network"])
            await Ask(domain + ".enable", []);
    }

    private async Task<JsonNode> Ask(string method, JsonObject parameters)
    {
        int id = ++_last;
        JsonObject question = new() { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(question), WebSocketMessageType.Text, endOfMessage: true, _end.Token);
        while (true)
        {
            JsonObject answer = await Receive();
            if (answer["id"]?.GetValue<int>() != id)
                continue;
            Assert.True(answer["error"] is null, $"{method}: {answer["error"]}");
            return answer["result"]!;
        }
    }

    private async Task<JsonObject> Receive()
    {
        using MemoryStream message = new();
        byte[] buffer = new byte[65_536];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, _end.Token);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        JsonObject received = JsonNode.Parse(message.ToArray())!.AsObject();
        if (received["method"] is not null)
            Events.Add(received);
        return received;
    }

    private static string? Method(JsonObject e) => e["method"]?.GetValue<string>();
}
