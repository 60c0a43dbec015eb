//! Names of files and folders, and the environment: `fullfile`, `fileparts`, `tempname`, `getenv`.

use std::path::MAIN_SEPARATOR;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// The character between the parts of a file's name.
    ///
    /// # Examples
    /// ```matlab
    /// numel(filesep)         %| 1
    /// ```
    pub FILESEP = filesep(Any);
    forms: ["c = filesep"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn filesep(_: Any, call: &mut Call<'_>) -> Result<()> {
    call.output(Value::char_unit(MAIN_SEPARATOR as u16))
}

builtin! {
    /// The character between the folders of a search path.
    ///
    /// # Examples
    /// ```matlab
    /// numel(pathsep)         %| 1
    /// ```
    pub PATHSEP = pathsep(());
    forms: ["c = pathsep"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn pathsep(_: (), call: &mut Call<'_>) -> Result<()> {
    let separator = if cfg!(windows) { b';' } else { b':' };
    call.output(Value::char_unit(separator.into()))
}

builtin! {
    /// The name of a file from its parts.
    ///
    /// Separators go between the parts, never two of them in a row; an empty last part leaves one at the end.
    ///
    /// # Classes
    /// A string when a part is one, a cell array when a part is one, else a char row.
    ///
    /// # Errors
    /// `MATLAB:fullfile:InvalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strrep(fullfile('a', 'b', 'c.m'), filesep, '/')     %| a/b/c.m
    /// ```
    pub FULLFILE = fullfile(Any);
    forms: ["f = fullfile(part1, …, partN)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn fullfile(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    if args.is_empty() && !is_octave {
        return Err(ErrorKind::NotEnoughInputs.into());
    }
    let wrong = || {
        let message = "All inputs must be strings, character vectors, or cell arrays of character vectors.";
        Error::new("MATLAB:fullfile:InvalidInput", message)
            .in_octave("", "fullfile: input must either be strings or cell strings")
    };
    let mut parts = Vec::with_capacity(args.len());
    for arg in &args {
        match TextArray::from_text(arg) {
            Some(part) => parts.push(part),
            None if arg.class() == Class::Double && arg.is_empty() => {}
            None => return Err(wrong()),
        }
    }
    let lists = parts.iter().filter(|part| part.form == Class::Cell || part.items.len() > 1);
    let longest = lists.max_by_key(|part| part.items.len());
    let count = longest.map_or(1, |part| part.items.len());
    if parts.iter().any(|part| part.items.len() > 1 && part.items.len() != count) {
        return Err(wrong().in_octave("", "fullfile: cell string input must be scalar or of the same size"));
    }
    let behind = if is_octave { Behind::Nothing } else { Behind::Separator };
    let texts: Vec<Option<String>> = (0..count)
        .map(|k| {
            let names = parts.iter().filter(|part| !part.items.is_empty());
            Some(joined(names.map(|part| part.text(if part.items.len() == 1 { 0 } else { k })), behind))
        })
        .collect();
    let is_string = parts.iter().any(|part| part.form == Class::String);
    let form = match (is_string, longest) {
        (true, _) => Class::String,
        (false, Some(list)) => list.form,
        (false, None) => Class::Char,
    };
    let dims = longest.map_or_else(crate::array::dims::Dims::scalar, |part| part.dims.clone());
    let full = TextArray { items: Vec::new(), dims, form }.rebuild(call.rt(), texts);
    call.output(full)
}

/// What an empty last part leaves behind: MATLAB a separator, Octave nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    Separator,
    Nothing,
}

fn joined<'p>(parts: impl Iterator<Item = &'p str>, behind: Behind) -> String {
    let mut out = String::new();
    let mut last_empty = false;
    let mut any = false;
    for part in parts {
        last_empty = part.is_empty();
        if part.is_empty() {
            continue;
        }
        if any && !out.ends_with(MAIN_SEPARATOR) {
            out.push(MAIN_SEPARATOR);
        }
        any = true;
        for c in part.chars() {
            if c != MAIN_SEPARATOR || !out.ends_with(MAIN_SEPARATOR) {
                out.push(c);
            }
        }
    }
    if last_empty && any && behind == Behind::Separator && !out.ends_with(MAIN_SEPARATOR) {
        out.push(MAIN_SEPARATOR);
    }
    out
}

builtin! {
    /// The folder, name and extension of a file's name.
    ///
    /// # Classes
    /// The form of the input.
    ///
    /// # Errors
    /// `MATLAB:fileparts:MustBeChar` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// fileparts('/a/b.c')     %| /a
    /// ```
    pub FILEPARTS = fileparts((Value,));
    forms: ["[folder, name, ext] = fileparts(filename)"],
    inputs: 1..=1,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn fileparts((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let wrong = || {
        let message = "Input must be a row vector of characters, or a string scalar.";
        Error::new("MATLAB:fileparts:MustBeChar", message)
            .in_octave("", "fileparts: FILENAME must be a single string")
    };
    let names = TextArray::from_text(&value).ok_or_else(wrong)?;
    if names.form == Class::Char && names.items.len() > 1 {
        return Err(wrong());
    }
    let mut columns: [Vec<Option<String>>; 3] = Default::default();
    for k in 0..names.items.len() {
        let text = names.text(k);
        let is_separator = |c: char| c == '/' || c == MAIN_SEPARATOR;
        let (folder, file) = match text.rfind(is_separator) {
            // The root keeps its separator.
            Some(0) => text.split_at(1),
            Some(at) => (&text[..at], &text[at + 1..]),
            None => ("", text),
        };
        let (name, extension) = match file.rfind('.') {
            Some(at) => file.split_at(at),
            None => (file, ""),
        };
        for (column, part) in columns.iter_mut().zip([folder, name, extension]) {
            column.push(Some(part.to_owned()));
        }
    }
    for column in columns {
        let part = names.rebuild(call.rt(), column);
        call.output(part)?;
    }
    Ok(())
}

builtin! {
    /// The folder for temporary files.
    ///
    /// # Examples
    /// ```matlab
    /// isfolder(tempdir)      %| 1
    /// ```
    pub TEMPDIR = tempdir(());
    forms: ["folder = tempdir"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: Text,
}

fn tempdir(_: (), call: &mut Call<'_>) -> Result<()> {
    let mut folder = std::env::temp_dir().to_string_lossy().into_owned();
    if !folder.ends_with(MAIN_SEPARATOR) {
        folder.push(MAIN_SEPARATOR);
    }
    let folder = call.rt().char_row(&folder);
    call.output(folder)
}

builtin! {
    /// A name for a temporary file that doesn't exist yet.
    ///
    /// # Examples
    /// ```matlab
    /// isfile(tempname)       %| 0
    /// ```
    pub TEMPNAME = tempname(Any);
    forms: ["name = tempname", "name = tempname(folder)"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Effects,
    result: Text,
}

fn tempname(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    // Names must differ between all sessions of a process.
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let folder = match args.first().filter(|folder| !folder.is_empty()) {
        Some(folder) => std::path::PathBuf::from(Text::from_value(*folder, 1, call)?.0),
        None => std::env::temp_dir(),
    };
    let prefix = match args.get(1) {
        Some(prefix) => Text::from_value(*prefix, 2, call)?.0,
        None => "tp".to_owned(),
    };
    let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let nanos = clock.map_or(0, |time| time.as_nanos() as u64);
    let name = loop {
        let count = COUNTER.fetch_add(1, Ordering::Relaxed);
        let mixed = (nanos ^ (u64::from(std::process::id()) << 32))
            .wrapping_add(count)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let path = folder.join(format!("{prefix}{mixed:016x}_{count}"));
        if !call.rt().folder.resolve(&path).exists() {
            break path.to_string_lossy().into_owned();
        }
    };
    let name = call.rt().char_row(&name);
    call.output(name)
}

builtin! {
    /// The value of an environment variable; empty when it isn't set.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// isempty(getenv('NO_SUCH_VARIABLE_X'))     %| 1
    /// ```
    pub GETENV = getenv((TextArray,));
    forms: ["value = getenv(name)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Unknown,
}

fn getenv((names,): (TextArray,), call: &mut Call<'_>) -> Result<()> {
    let environment = call.rt().environment.clone();
    let values = names.map(call.rt(), |name| environment.get(name).unwrap_or_default());
    call.output(values)
}

builtin! {
    /// Sets an environment variable for this session and the programs that it starts.
    ///
    /// # Errors
    /// `MATLAB:setenv:InvalidName` for a name that the system doesn't allow.
    ///
    /// # Examples
    /// ```matlab
    /// setenv('RUNMAT_EXAMPLE', 'x'); x = getenv('RUNMAT_EXAMPLE');
    /// ```
    pub SETENV = setenv(Any);
    forms: ["setenv(name, value)", "setenv(name)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn setenv(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Text(name) = Text::from_value(args[0], 1, call)?;
    let value = match args.get(1) {
        Some(value) => Text::from_value(*value, 2, call)?.0,
        None => String::new(),
    };
    if name.is_empty() || name.contains(['=', '\0']) || value.contains('\0') {
        let message = "Environment variable names can't be empty or contain '='.";
        return Err(Error::new("MATLAB:setenv:InvalidName", message));
    }
    call.rt().environment.set(&name, Some(&value));
    if call.n_out() > 0 {
        call.output(Value::double(0.0))?;
    }
    Ok(())
}
