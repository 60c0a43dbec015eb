//! The program and its surroundings: `exit`, `tic`, `toc`, `addpath`, `cd`, ….

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::builtin;
use crate::builtins::args::{Any, Text};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::dates::civil;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Ends the program with a status.
    ///
    /// # Examples
    /// ```matlab
    /// if false, exit(3), end
    /// ```
    pub EXIT = exit(Any);
    forms: ["exit", "exit(status)", "exit(status, 'force')"],
    inputs: 0..=2,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn exit(Any(args): Any, _: &mut Call<'_>) -> Result<()> {
    let status = args.first().and_then(|s| s.scalar_double()).unwrap_or(0.0);
    Err(Error::exit(status as i32))
}

builtin! {
    /// Ends the program with a status.
    ///
    /// # Examples
    /// ```matlab
    /// if false, quit, end
    /// ```
    pub QUIT = quit(Any);
    forms: ["quit", "quit(status)", "quit(status, 'force')"],
    inputs: 0..=2,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn quit(args: Any, call: &mut Call<'_>) -> Result<()> {
    exit(args, call)
}

/// Microseconds since the first use of a timer in this process.
fn microseconds() -> u64 {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    // An offset keeps ids apart from small numbers that a script may pass by mistake.
    1_000_000 + START.get_or_init(Instant::now).elapsed().as_micros() as u64
}

builtin! {
    /// Starts a stopwatch.
    ///
    /// # Examples
    /// ```matlab
    /// t = tic;
    /// class(t)                   %| uint64
    /// ```
    pub TIC = tic(());
    forms: ["tic", "t = tic"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::UInt64),
}

fn tic((): (), call: &mut Call<'_>) -> Result<()> {
    let now = microseconds();
    if call.n_out() == 0 {
        call.rt().stopwatch = Some(now);
        return Ok(());
    }
    let value = call.rt().dense(&[now], crate::array::dims::Dims::scalar())?;
    call.output(value)
}

builtin! {
    /// Seconds since a stopwatch was started; without output they are printed.
    ///
    /// # Errors
    /// `MATLAB:toc:invalidInput` for a timer that isn't a scalar; `MATLAB:toc:callTicFirstNoInputs` before any `tic`.
    ///
    /// # Examples
    /// ```matlab
    /// t = tic;
    /// toc(t) >= 0                %| 1
    /// ```
    pub TOC = toc(Any);
    forms: ["toc", "s = toc", "s = toc(t)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn toc(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let invalid = || {
        Error::new("MATLAB:toc:invalidInput", "Invalid timer identifier.").in_octave("", "toc: invalid ID")
    };
    let start = match args.first() {
        Some(t) => {
            let view = t.view().filter(|view| view.numel() == 1).ok_or_else(invalid)?;
            crate::ops::convert::elements_as::<u64>(&view.elements).first().copied()
        }
        None => call.rt().stopwatch,
    };
    let Some(start) = start else {
        return Err(Error::new(
            "MATLAB:toc:callTicFirstNoInputs",
            "You must call 'tic' without an output argument before calling 'toc' without an input argument.",
        ));
    };
    let seconds = microseconds().saturating_sub(start) as f64 / 1e6;
    if call.n_out() > 0 {
        return call.output(Value::double(seconds));
    }
    call.rt().out.write(&format!("Elapsed time is {seconds:.6} seconds.\n"));
    Ok(())
}

builtin! {
    /// Processor time used by the program, in seconds.
    ///
    /// # Examples
    /// ```matlab
    /// cputime >= 0               %| 1
    /// ```
    pub CPUTIME = cputime(());
    forms: ["t = cputime"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn cputime((): (), call: &mut Call<'_>) -> Result<()> {
    // Linux: user and system time in clock ticks of 1/100 s are fields 14 and 15, counted behind the name in brackets.
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = |k: usize| fields.get(k).and_then(|f| f.parse::<f64>().ok());
    let seconds = match (ticks(11), ticks(12)) {
        (Some(user), Some(system)) => (user + system) / 100.0,
        _ => microseconds() as f64 / 1e6 - 1.0,
    };
    call.output(Value::double(seconds))
}

/// Seconds since 1970 in UTC.
pub(in crate::builtins) fn unix_time() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs_f64()
}

builtin! {
    /// Seconds since 1 January 1970 (from Octave).
    ///
    /// # Examples
    /// ```matlab
    /// time > 1e9                 %| 1
    /// ```
    pub TIME = time(());
    forms: ["t = time"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn time((): (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::double(unix_time()))
}

builtin! {
    /// The current date and time as a serial day number (UTC).
    ///
    /// # Examples
    /// ```matlab
    /// now > 7e5                  %| 1
    /// ```
    pub NOW = now(());
    forms: ["t = now"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn now((): (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::double(719_529.0 + unix_time() / 86_400.0))
}

builtin! {
    /// The current date and time as `[year month day hour minute second]` (UTC).
    ///
    /// # Examples
    /// ```matlab
    /// numel(clock)               %| 6
    /// ```
    pub CLOCK = clock(());
    forms: ["c = clock"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::Double),
}

fn clock((): (), call: &mut Call<'_>) -> Result<()> {
    let t = unix_time();
    let days = (t / 86_400.0).floor();
    let seconds = t - days * 86_400.0;
    let (y, m, d) = civil(days as i64);
    let (hour, minute) = ((seconds / 3600.0).floor(), (seconds / 60.0).floor() % 60.0);
    let value = call.rt().row(&[y as f64, m as f64, d as f64, hour, minute, seconds % 60.0])?;
    call.output(value)
}

builtin! {
    /// Waits for some seconds; without a number, or `'on'`/`'off'`, it returns at once.
    ///
    /// # Examples
    /// ```matlab
    /// pause(0)
    /// ```
    pub PAUSE = pause(Any);
    forms: ["pause(seconds)", "pause", "pause('off')"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn pause(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if let Some(seconds) = args.first().filter(|a| !a.is_text_scalar()).and_then(|s| s.scalar_double())
        && seconds > 0.0
        && seconds.is_finite()
    {
        call.rt().out.flush();
        std::thread::sleep(Duration::from_secs_f64(seconds));
    }
    Ok(())
}

macro_rules! constant_text {
    ($($(#[doc = $doc:literal])* $id:ident = $function:ident, $name:literal, $form:literal, |$rt:ident|
        $text:expr;)*) => {$(
        builtin! {
            $(#[doc = $doc])*
            pub $id = $function(Any);
            name: $name,
            forms: [$form],
            inputs: 0..=1,
            outputs: 0..=1,
            purity: Reads,
            result: Text,
        }

        fn $function(Any(_): Any, call: &mut Call<'_>) -> Result<()> {
            let $rt = call.rt();
            let text: String = $text;
            let value = $rt.char_row(&text);
            call.output(value)
        }
    )*};
}

constant_text! {
    /// The version of Octave that the Octave dialect follows.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(OCTAVE_VERSION)     %| 1
    /// ```
    OCTAVE_VERSION = octave_version, "OCTAVE_VERSION", "v = OCTAVE_VERSION", |_rt| "7.3.0".into();
    /// The current folder.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(pwd)                %| 1
    /// ```
    PWD = pwd, "pwd", "d = pwd", |rt| rt.folder.text();
}

macro_rules! platform {
    ($($(#[doc = $doc:literal])* $id:ident = $function:ident, $form:literal, $holds:expr;)*) => {$(
        builtin! {
            $(#[doc = $doc])*
            pub $id = $function(());
            forms: [$form],
            inputs: 0..=0,
            outputs: 0..=1,
            purity: Pure,
            result: Scalar(Class::Logical),
        }

        fn $function((): (), call: &mut Call<'_>) -> Result<()> {
            call.output(Value::logical($holds))
        }
    )*};
}

platform! {
    /// True on Windows.
    ///
    /// # Examples
    /// ```matlab
    /// islogical(ispc)            %| 1
    /// ```
    ISPC = ispc, "tf = ispc", cfg!(windows);
    /// True on Linux and macOS.
    ///
    /// # Examples
    /// ```matlab
    /// islogical(isunix)          %| 1
    /// ```
    ISUNIX = isunix, "tf = isunix", cfg!(unix);
    /// True on macOS.
    ///
    /// # Examples
    /// ```matlab
    /// islogical(ismac)           %| 1
    /// ```
    ISMAC = ismac, "tf = ismac", cfg!(target_os = "macos");
    /// False: the program isn't a compiled MATLAB application.
    ///
    /// # Examples
    /// ```matlab
    /// isdeployed                 %| 0
    /// ```
    ISDEPLOYED = isdeployed, "tf = isdeployed", false;
}

macro_rules! accepted {
    ($($(#[doc = $doc:literal])* $id:ident = $function:ident, $form:literal;)*) => {$(
        builtin! {
            $(#[doc = $doc])*
            pub $id = $function(Any);
            forms: [$form],
            inputs: 0..=usize::MAX,
            outputs: 0..=0,
            purity: Effects,
            result: Unknown,
        }

        fn $function(Any(_): Any, _: &mut Call<'_>) -> Result<()> {
            Ok(())
        }
    )*};
}

accepted! {
    /// Clears the command window; prints nothing when a script runs.
    ///
    /// # Examples
    /// ```matlab
    /// clc
    /// ```
    CLC = clc, "clc";
    /// Moves the cursor home; does nothing when a script runs.
    ///
    /// # Examples
    /// ```matlab
    /// home
    /// ```
    HOME = home, "home";
    /// Turns paged output on or off; output is never paged.
    ///
    /// # Examples
    /// ```matlab
    /// more off
    /// ```
    MORE = more, "more on|off";
    /// Octave's package manager: accepted, since what scripts load is built in or missing anyway.
    ///
    /// # Examples
    /// ```matlab
    /// pkg load statistics
    /// ```
    PKG = pkg, "pkg load name";
}

builtin! {
    /// Puts folders on the search path, in front or with `'-end'` behind.
    ///
    /// # Examples
    /// ```matlab
    /// addpath('.');
    /// ```
    pub ADDPATH = addpath(Any);
    forms: ["addpath(folder, …)", "addpath(…, '-begin')", "addpath(…, '-end')"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: Text,
}

fn addpath(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let mut behind = false;
    let mut folders = Vec::new();
    for arg in &args {
        match arg.text() {
            Some(t) if t.eq_ignore_ascii_case("-end") => behind = true,
            Some(t) if t.eq_ignore_ascii_case("-begin") || t.eq_ignore_ascii_case("-frozen") => {}
            Some(t) => folders.extend(t.split(':').filter(|f| !f.is_empty()).map(str::to_string)),
            None => behind = arg.scalar_double() == Some(1.0),
        }
    }
    let before = call.host().path().join(":");
    for folder in &folders {
        if !call.rt().folder.resolve(folder).is_dir() {
            let text = format!("Name is nonexistent or not a directory: {folder}");
            call.rt().warn("MATLAB:mpath:nameNonexistentOrNotADirectory", &text);
        }
    }
    let full: Vec<String> = folders
        .into_iter()
        .map(|f| call.rt().folder.resolve(f))
        .filter(|f| f.is_dir())
        .map(|f| std::fs::canonicalize(&f).unwrap_or(f).to_string_lossy().into_owned())
        .collect();
    let path = call.host().path();
    path.retain(|p| !full.contains(p));
    if behind {
        path.extend(full);
    } else {
        path.splice(0..0, full);
    }
    call.host().files_changed();
    if call.n_out() > 0 {
        let value = call.rt().char_row(&before);
        return call.output(value);
    }
    Ok(())
}

builtin! {
    /// Takes folders off the search path.
    ///
    /// # Examples
    /// ```matlab
    /// addpath('.'); rmpath('.');
    /// ```
    pub RMPATH = rmpath(Any);
    forms: ["rmpath(folder, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn rmpath(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    for arg in &args {
        let Some(text) = arg.text() else { continue };
        for folder in text.split(':') {
            let path = call.rt().folder.resolve(folder);
            let full = std::fs::canonicalize(&path).unwrap_or(path).to_string_lossy().into_owned();
            call.host().path().retain(|p| *p != full && p != folder);
        }
    }
    call.host().files_changed();
    Ok(())
}

builtin! {
    /// The search path as text; with an argument it is set.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(path)               %| 1
    /// ```
    pub PATH = path(Any);
    forms: ["p = path", "path(p)"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Effects,
    result: Text,
}

fn path(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if !args.is_empty() {
        let parts: Vec<String> = args.iter().filter_map(|a| a.text().map(|t| t.into_owned())).collect();
        *call.host().path() =
            parts.join(":").split(':').filter(|p| !p.is_empty()).map(str::to_string).collect();
        call.host().files_changed();
    }
    if args.is_empty() || call.n_out() > 0 {
        let text = call.host().path().join(":");
        let value = call.rt().char_row(&text);
        return call.output(value);
    }
    Ok(())
}

builtin! {
    /// A folder and all folders below it, as a search path; hidden, private, package and class folders are left out.
    ///
    /// # Examples
    /// ```matlab
    /// ischar(genpath('.'))       %| 1
    /// ```
    pub GENPATH = genpath((Text,));
    forms: ["p = genpath(folder)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Text,
}

fn genpath((Text(folder),): (Text,), call: &mut Call<'_>) -> Result<()> {
    let mut found = Vec::new();
    let mut stack = vec![std::path::PathBuf::from(&folder)];
    while let Some(at) = stack.pop() {
        let Ok(entries) = std::fs::read_dir(call.rt().folder.resolve(&at)) else { continue };
        found.push(at.to_string_lossy().into_owned());
        let mut below: Vec<_> = entries
            .filter_map(|e| e.ok())
            .filter(|e| e.file_type().is_ok_and(|t| t.is_dir()))
            .filter(|e| {
                let name = e.file_name().to_string_lossy().into_owned();
                !name.starts_with(['.', '+', '@']) && name != "private"
            })
            .map(|e| at.join(e.file_name()))
            .collect();
        below.sort_by(|a, b| b.cmp(a));
        stack.extend(below);
    }
    let value = call.rt().char_row(&found.join(":"));
    call.output(value)
}

builtin! {
    /// Changes the current folder.
    ///
    /// # Examples
    /// ```matlab
    /// old = cd('.');
    /// ```
    pub CD = cd(Any);
    forms: ["cd folder", "old = cd(folder)", "cd"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Text,
}

fn cd(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let old = call.rt().folder.text();
    if let Some(folder) = args.first() {
        let name = folder.text().map(|t| t.into_owned()).unwrap_or_default();
        if call.rt().folder.change(&name).is_err() {
            return Err(Error::new(
                "MATLAB:cd:NonExistentFolder",
                format!(
                    "Unable to change current folder to '{old}/{name}' (Name is nonexistent or not a folder)."
                ),
            ));
        }
        call.host().files_changed();
    }
    if args.is_empty() || call.n_out() > 0 {
        let value = call.rt().char_row(&old);
        return call.output(value);
    }
    Ok(())
}

builtin! {
    /// Looks for new and changed files.
    ///
    /// # Examples
    /// ```matlab
    /// rehash
    /// ```
    pub REHASH = rehash(Any);
    forms: ["rehash"],
    inputs: 0..=1,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn rehash(Any(_): Any, call: &mut Call<'_>) -> Result<()> {
    call.host().files_changed();
    Ok(())
}

builtin! {
    /// Runs a command of the operating system.
    ///
    /// # Examples
    /// ```matlab
    /// [status, out] = system('echo hi');
    /// strtrim(out)               %| hi
    /// ```
    pub SYSTEM = system(Any);
    forms: ["status = system(command)", "[status, output] = system(command)", "[status, output] = system(command, '-echo')"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn system(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Some(command) = args[0].text().map(|t| t.into_owned()) else {
        return Err(Error::new(
            "MATLAB:system:invalidInput",
            "The command must be a character vector or string scalar.",
        ));
    };
    call.rt().out.flush();
    let (program, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("/bin/sh", "-c") };
    let mut process = std::process::Command::new(program);
    process.arg(flag).arg(&command).current_dir(call.rt().folder.path());
    for (name, value) in call.rt().environment.changes() {
        match value {
            Some(value) => process.env(name, value),
            None => process.env_remove(name),
        };
    }
    let failed =
        |e: std::io::Error| Error::new("MATLAB:system:failed", format!("Unable to run '{command}': {e}."));
    if call.n_out() < 2 {
        let status = process.status().map_err(failed)?;
        let code = Value::double(status.code().unwrap_or(-1) as f64);
        return if call.n_out() == 1 { call.output(code) } else { Ok(()) };
    }
    let output = process.stderr(std::process::Stdio::inherit()).output().map_err(failed)?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if args.get(1).is_some_and(|a| a.text().as_deref() == Some("-echo")) {
        call.rt().out.write(&text);
    }
    let text = call.rt().char_row(&text);
    call.outputs([Value::double(output.status.code().unwrap_or(-1) as f64), text])
}

builtin! {
    /// Arguments behind the script on the command line, as a cell column (from Octave).
    ///
    /// # Examples
    /// ```matlab
    /// iscell(argv())             %| 1
    /// ```
    pub ARGV = argv(());
    forms: ["c = argv()"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::Cell),
}

fn argv((): (), call: &mut Call<'_>) -> Result<()> {
    let arguments = call.host().program_arguments();
    let cell = call.rt().cellstr_column(&arguments);
    call.output(cell)
}

builtin! {
    /// Reads a line from standard input: the value of the expression, or with `'s'` the text.
    ///
    /// # Errors
    /// `MATLAB:input:endOfFile` when the input has ended.
    ///
    /// # Examples
    /// ```matlab
    /// if false, x = input('x? '); end
    /// ```
    pub INPUT = input(Any);
    forms: ["x = input(prompt)", "text = input(prompt, 's')"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Workspace,
    result: Unknown,
}

fn input(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let prompt = args.first().and_then(|p| p.text().map(|t| t.into_owned())).unwrap_or_default();
    call.rt().out.write(&prompt);
    call.rt().out.flush();
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line).unwrap_or(0);
    if read == 0 {
        return Err(Error::new(
            "MATLAB:input:endOfFile",
            "End of input reached while waiting for a response.",
        ));
    }
    let line = line.trim_end_matches(['\n', '\r']);
    if args.len() > 1 {
        let value = call.rt().char_row(line);
        return call.output(value);
    }
    if line.trim().is_empty() {
        return call.output(Value::EMPTY);
    }
    let values = call.host().eval(line, crate::builtins::call::Workspace::Caller, 1)?;
    call.outputs(values)
}
