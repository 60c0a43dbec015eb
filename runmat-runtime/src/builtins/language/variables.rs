//! Variables by name: `exist`, `who`, `whos`, `clear`, `clearvars`.

use std::rc::Rc;

use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::{Call, NameKind, Workspace};
use crate::builtins::files::on_search_path;
use crate::error::{Error, Result};
use crate::value::class::Class;
use crate::value::{Kind, Value};

fn texts(args: &[Value]) -> Result<Vec<String>> {
    args.iter()
        .map(|v| {
            v.text().map(|t| t.into_owned()).ok_or_else(|| {
                Error::new(
                    "MATLAB:clear:invalidInput",
                    "Arguments must be character vectors or string scalars.",
                )
            })
        })
        .collect()
}

builtin! {
    /// What a name is: 1 a variable, 2 a file, 5 a builtin, 7 a folder, 0 nothing.
    ///
    /// # Examples
    /// ```matlab
    /// x = 1;
    /// exist('x', 'var')          %| 1
    /// exist('no_such_name')      %| 0
    /// ```
    pub EXIST = exist(Any);
    forms: ["k = exist(name)", "k = exist(name, kind)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Workspace,
    result: Scalar(Class::Double),
}

fn exist(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let args = texts(&args)?;
    let (name, kind) = (&args[0], args.get(1).map(String::as_str));
    let is_variable = call.host().variable(Workspace::Caller, name).is_some();
    let path = call.rt().folder.resolve(name);
    let is_octave = call.rt().dialect.is_octave;
    let octave_name = name == "OCTAVE_VERSION";
    let named = |call: &mut Call<'_>| match call.host().name_kind(name) {
        NameKind::File => 2.0,
        NameKind::Builtin if octave_name && !is_octave => 0.0,
        NameKind::Builtin => 5.0,
        NameKind::Folder => 7.0,
        NameKind::Variable | NameKind::Nothing => 0.0,
    };
    let code = match kind {
        Some("var") => is_variable as u8 as f64,
        Some("dir") => {
            if path.is_dir() {
                7.0
            } else {
                0.0
            }
        }
        Some("file") => match named(call) {
            code @ (2.0 | 7.0) => code,
            _ if path.is_dir() => 7.0,
            _ if path.is_file() || on_search_path(name, call).is_some() => 2.0,
            _ => 0.0,
        },
        Some("builtin") => {
            if named(call) == 5.0 {
                5.0
            } else {
                0.0
            }
        }
        Some("class") => 0.0,
        Some(other) => {
            return Err(Error::new("MATLAB:exist:invalidType", format!("Invalid search type '{other}'.")));
        }
        None if is_variable => 1.0,
        None => match named(call) {
            0.0 if on_search_path(name, call).is_some() => 2.0,
            code => code,
        },
    };
    call.output(Value::double(code))
}

/// True when `name` matches a pattern with `*` and `?`.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern.first(), name.first()) {
        (None, None) => true,
        (Some(b'*'), _) => matches(&pattern[1..], name) || (!name.is_empty() && matches(pattern, &name[1..])),
        (Some(b'?'), Some(_)) => matches(&pattern[1..], &name[1..]),
        (Some(p), Some(n)) => p == n && matches(&pattern[1..], &name[1..]),
        _ => false,
    }
}

fn selected(call: &mut Call<'_>, patterns: &[String]) -> Vec<Rc<str>> {
    let names = call.host().variable_names(Workspace::Caller);
    let fits = |name: &Rc<str>| {
        patterns.is_empty() || patterns.iter().any(|p| matches(p.as_bytes(), name.as_bytes()))
    };
    names.into_iter().filter(fits).collect()
}

builtin! {
    /// Names of the variables.
    ///
    /// # Examples
    /// ```matlab
    /// xyz = 1;
    /// any(strcmp(who, 'xyz'))    %| 1
    /// ```
    pub WHO = who(Any);
    forms: ["who", "who pattern …", "who global …", "c = who(…)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Workspace,
    result: Unknown,
    complex_integers: First,
}

fn who(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let mut patterns = texts(&args)?;
    let global = patterns.first().is_some_and(|word| word == "global");
    if global {
        patterns.remove(0);
    }
    let mut names = selected(call, &patterns);
    if global {
        names.retain(|name| call.host().variable_info(Workspace::Caller, name).global);
    }
    if call.n_out() > 0 {
        let cell = match names.is_empty() && call.rt().dialect.is_octave {
            true => call.rt().cell(crate::array::dims::Dims::matrix(0, 0), Vec::new()),
            false => call.rt().cellstr_column(&names),
        };
        return call.output(cell);
    }
    if names.is_empty() {
        return Ok(());
    }
    let width = names.iter().map(|n| n.len()).max().unwrap_or(0) + 2;
    let per_line = (80 / width).max(1);
    let rows = names.len().div_ceil(per_line);
    let mut text = String::from("\nYour variables are:\n\n");
    for row in 0..rows {
        let line: String =
            (0..per_line).filter_map(|k| names.get(row + k * rows)).map(|n| format!("{n:width$}")).collect();
        text.push_str(&line);
        text.push('\n');
    }
    text.push('\n');
    call.rt().out.write(&text);
    Ok(())
}

/// Bytes that a value's data takes, as MATLAB counts them.
fn bytes_of(value: &Value) -> usize {
    match value.kind() {
        Kind::Dense(view) => {
            let size = match view.class {
                Class::Char => 2,
                class => class.element_size() * if view.is_complex() { 2 } else { 1 },
            };
            view.numel() * size
        }
        Kind::String(s) => s.items.iter().map(|item| item.as_ref().map_or(0, |t| t.len() * 2) + 88).sum(),
        Kind::Cell(cell) => cell.items.iter().map(|item| bytes_of(item) + 104).sum(),
        Kind::Struct(s) => {
            let per_field = s.shape().len() * 64;
            let items: usize =
                (0..s.shape().len()).flat_map(|f| s.column(f)).map(|v| bytes_of(v) + 112).sum();
            per_field + items
        }
        Kind::Handle(_) => 32,
        _ => 8,
    }
}

builtin! {
    /// Variables with size, bytes and class.
    ///
    /// # Examples
    /// ```matlab
    /// abc = zeros(2, 3);
    /// s = whos('abc');
    /// s.bytes                    %| 48
    /// ```
    pub WHOS = whos(Any);
    forms: ["whos", "whos pattern …", "s = whos(…)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Workspace,
    result: Unknown,
    complex_integers: First,
}

fn whos(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let patterns = texts(&args)?;
    let names = selected(call, &patterns);
    let mut rows = Vec::with_capacity(names.len());
    for name in &names {
        if let Some(value) = call.host().variable(Workspace::Caller, name) {
            let info = call.host().variable_info(Workspace::Caller, name);
            rows.push((name.clone(), value, info));
        }
    }
    if call.n_out() > 0 {
        let rt = call.rt();
        let fields = ["name", "size", "bytes", "class", "global", "sparse", "complex", "persistent"];
        let shape = rt.shape(fields);
        let dims = crate::array::dims::Dims::column(rows.len());
        let mut out = crate::value::structure::StructArray::filled(shape, dims);
        for (k, (name, value, info)) in rows.iter().enumerate() {
            let size: Vec<f64> = value.dims().as_slice().iter().map(|&d| d as f64).collect();
            *out.slot(0, k) = rt.char_row(name);
            *out.slot(1, k) = rt.row(&size)?;
            *out.slot(2, k) = Value::double(bytes_of(value) as f64);
            *out.slot(3, k) = rt.char_row(value.class().name());
            *out.slot(4, k) = Value::logical(info.global);
            *out.slot(5, k) = Value::FALSE;
            *out.slot(6, k) = Value::logical(value.view().is_some_and(|v| v.is_complex()));
            *out.slot(7, k) = Value::logical(info.persistent);
        }
        let value = rt.alloc(out);
        return call.output(value);
    }
    if rows.is_empty() {
        return Ok(());
    }
    let cells: Vec<[String; 4]> = rows
        .iter()
        .map(|(name, value, _)| {
            [
                name.to_string(),
                value.dims().text("x"),
                bytes_of(value).to_string(),
                value.class().name().to_string(),
            ]
        })
        .collect();
    let width = |k: usize, title: &str| cells.iter().map(|c| c[k].len()).max().unwrap_or(0).max(title.len());
    let (w0, w1, w2) = (width(0, "Name"), width(1, "Size"), width(2, "Bytes"));
    let mut text =
        format!("  {:w0$}      {:>w1$}      {:>w2$}  Class     Attributes\n\n", "Name", "Size", "Bytes");
    for [name, size, bytes, class] in &cells {
        text.push_str(&format!("  {name:w0$}      {size:>w1$}      {bytes:>w2$}  {class}\n"));
    }
    text.push('\n');
    call.rt().out.write(&text);
    Ok(())
}

builtin! {
    /// Removes variables: by name, pattern, or all; also functions' persistent variables and globals.
    ///
    /// # Examples
    /// ```matlab
    /// x = 1; clear x
    /// exist('x', 'var')          %| 0
    /// ```
    pub CLEAR = clear(Any);
    forms: ["clear", "clear name …", "clear all", "clear functions", "clear global", "clear -regexp expr", "clear -except name …"],
    inputs: 0..=usize::MAX,
    outputs: 0..=0,
    purity: Workspace,
    result: Unknown,
}

fn clear(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let words = texts(&args)?;
    let flags: Vec<&str> = words.iter().map(String::as_str).collect();
    match &flags[..] {
        [] | ["variables" | "-v" | "-variables"] => remove(call, |_| true),
        ["all" | "-all" | "-a"] => {
            remove(call, |_| true)?;
            call.host().clear_globals(None);
            call.host().clear_functions(None);
            Ok(())
        }
        ["functions" | "-f" | "-functions" | "classes" | "-c" | "mex" | "import" | "java"] => {
            call.host().clear_functions(None);
            if flags == ["classes"] { remove(call, |_| true) } else { Ok(()) }
        }
        ["global" | "-global" | "-g", names @ ..] => clear_global(names, call),
        ["all" | "-all" | "-a", ..] => clear_global(&[], call).and_then(|()| remove(call, |_| true)),
        ["-except" | "-x" | "-exclusive", keep @ ..] => {
            remove(call, |name| !keep.iter().any(|p| matches(p.as_bytes(), name.as_bytes())))
        }
        ["-regexp" | "-r", expressions @ ..] => clear_regexp(expressions, call),
        names => {
            for name in names {
                remove(call, |variable| matches(name.as_bytes(), variable.as_bytes()))?;
                call.host().clear_functions(Some(name));
            }
            Ok(())
        }
    }
}

fn remove(call: &mut Call<'_>, which: impl Fn(&str) -> bool) -> Result<()> {
    for name in call.host().variable_names(Workspace::Caller) {
        if which(&name) {
            call.host().clear_variable(Workspace::Caller, &name)?;
        }
    }
    Ok(())
}

fn clear_global(names: &[&str], call: &mut Call<'_>) -> Result<()> {
    for name in call.host().variable_names(Workspace::Caller) {
        let wanted = names.is_empty() || names.iter().any(|p| matches(p.as_bytes(), name.as_bytes()));
        if wanted && call.host().variable_info(Workspace::Caller, &name).global {
            call.host().clear_variable(Workspace::Caller, &name)?;
        }
    }
    match names {
        [] => call.host().clear_globals(None),
        _ => names.iter().for_each(|name| call.host().clear_globals(Some(name))),
    }
    Ok(())
}

fn clear_regexp(expressions: &[&str], call: &mut Call<'_>) -> Result<()> {
    let patterns = compiled(expressions.iter().copied())?;
    remove(call, |name| patterns.iter().any(|p| matches!(p.first(name), Ok(Some(_)))))
}

builtin! {
    /// Removes variables; `-except` names those that stay.
    ///
    /// Names may hold `*` and `?`; words behind `-regexp` are regular expressions. `-global` in front removes global
    /// variables alone.
    ///
    /// # Errors
    /// `MATLAB:clearvars:InvalidOption` for a second `-except` and for `-global` behind other words.
    ///
    /// # Examples
    /// ```matlab
    /// a = 1; b = 2; clearvars -except a
    /// exist('b', 'var')          %| 0
    /// ```
    pub CLEARVARS = clearvars(Any);
    forms: [
        "clearvars",
        "clearvars name …",
        "clearvars -regexp expr …",
        "clearvars -global …",
        "clearvars … -except name …",
        "clearvars … -except -regexp expr …",
    ],
    inputs: 0..=usize::MAX,
    outputs: 0..=0,
    purity: Workspace,
    result: Unknown,
}

fn clearvars(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let words = texts(&args)?;
    let (global, words) = match words.split_first() {
        Some((first, rest)) if first == "-global" => (true, rest),
        _ => (false, &words[..]),
    };
    let invalid = |message: &str| {
        let said = message.trim_end_matches('.');
        Err(Error::new("MATLAB:clearvars:InvalidOption", message).in_octave("", format!("clearvars: {said}")))
    };
    if words.iter().any(|word| word == "-global") {
        return invalid("'-global' must be the first option when present.");
    }
    let mut parts = words.split(|word| word == "-except");
    let (clear, keep) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if parts.next().is_some() {
        return invalid("'-except' may only be specified once.");
    }
    let (clear, keep) = (Selection::parse(clear)?, Selection::parse(keep)?);
    let wanted = |name: &str| (clear.is_empty() || clear.has(name)) && !keep.has(name);
    if !global {
        return remove(call, wanted);
    }
    for name in call.host().variable_names(Workspace::Caller) {
        if wanted(&name) && call.host().variable_info(Workspace::Caller, &name).global {
            call.host().clear_variable(Workspace::Caller, &name)?;
            call.host().clear_globals(Some(&name));
        }
    }
    Ok(())
}

/// Variables chosen by names with wildcards and, behind `-regexp`, by regular expressions.
struct Selection<'w> {
    names: &'w [String],
    patterns: Vec<crate::regex::Pattern>,
}

impl Selection<'_> {
    fn parse(words: &[String]) -> Result<Selection<'_>> {
        let split = words.iter().position(|word| word == "-regexp").unwrap_or(words.len());
        let expressions = words[split..].iter().skip(1).map(String::as_str);
        Ok(Selection { names: &words[..split], patterns: compiled(expressions)? })
    }

    fn is_empty(&self) -> bool {
        self.names.is_empty() && self.patterns.is_empty()
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|p| matches(p.as_bytes(), name.as_bytes()))
            || self.patterns.iter().any(|p| matches!(p.first(name), Ok(Some(_))))
    }
}

fn compiled<'e>(expressions: impl Iterator<Item = &'e str>) -> Result<Vec<crate::regex::Pattern>> {
    expressions
        .map(|expression| {
            crate::regex::Pattern::compile(expression, &crate::regex::Options::default())
                .map_err(|e| Error::new("MATLAB:regexp:invalidExpression", format!("{e:?}")))
        })
        .collect()
}
