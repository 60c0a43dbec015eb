//! What is written about functions: `help`, `doc`, `type`, `lookfor`.

use std::fmt::Write;
use std::path::Path;

use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text};
use crate::builtins::call::{Call, Workspace};
use crate::builtins::{help_text, table};
use crate::error::{Error, Result};

builtin! {
    /// Prints the documentation of a function.
    ///
    /// For a function in a file that is its first comment block.
    ///
    /// # Examples
    /// ```matlab
    /// s = evalc('help numel');
    /// isempty(s)                 %| 0
    /// ```
    pub HELP = help(Any);
    forms: ["help name"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Text,
}

fn help(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Some(name) = args.first().and_then(|n| n.text().map(|t| t.into_owned())) else {
        call.rt().out.write("Type 'help NAME' for the documentation of a function.\n");
        return Ok(());
    };
    let text = match call.host().function_help(&name) {
        Some(text) => text + "\n",
        None => match table::find(&name) {
            Some(builtin) => help_text(builtin),
            None => format!("\n{name} not found.\n\n"),
        },
    };
    tell(&text, call)
}

/// Prints a text, or gives it as the output that is wanted.
fn tell(text: &str, call: &mut Call<'_>) -> Result<()> {
    let wanted = call.n_out();
    let rt = call.rt();
    if wanted == 0 {
        rt.out.write(text);
        return Ok(());
    }
    let value = rt.char_row(text);
    call.output(value)
}

builtin! {
    /// Prints the documentation of a function, as `help`.
    ///
    /// # Examples
    /// ```matlab
    /// s = evalc('doc numel');
    /// isempty(s)                 %| 0
    /// ```
    pub DOC = doc(Any);
    forms: ["doc name"],
    inputs: 0..=1,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn doc(args: Any, call: &mut Call<'_>) -> Result<()> {
    help(args, call)
}

builtin! {
    /// Prints the text of a file, or of the file that defines a function.
    ///
    /// With an output the text is given instead; in Octave's dialect in a cell.
    ///
    /// # Errors
    /// `MATLAB:type:fileNotFound` for a name that means nothing.
    ///
    /// # Examples
    /// ```matlab
    /// s = evalc('type sin');
    /// strtrim(s)                 %| 'sin' is a built-in function.
    /// ```
    pub TYPE = type_of_file(Any);
    name: "type",
    forms: ["type name"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn type_of_file(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    let mut texts = Vec::with_capacity(args.len());
    for (at, arg) in args.iter().enumerate() {
        let Text(name) = Text::from_value(*arg, at + 1, call)?;
        texts.push(if is_octave { described(&name, call)? } else { contents(&name, call)? });
    }
    if !is_octave || call.n_out() == 0 {
        return tell(&texts.concat(), call);
    }
    let cell = call.rt().cellstr_row(&texts);
    call.output(cell)
}

/// What a name means, as Octave tells it: variables come first.
fn described(name: &str, call: &mut Call<'_>) -> Result<String> {
    if let Some(value) = call.host().variable(Workspace::Caller, name) {
        let shown = call.host().invoke_named("disp", &[value], 1)?;
        let shown = shown.first().and_then(|text| text.text().map(|t| t.into_owned()));
        return Ok(format!("{name} is a variable\n{}\n", shown.unwrap_or_default()));
    }
    Ok(match call.host().function_file(name) {
        Some(file) => {
            let text = source_text(Path::new(&file))?;
            format!("{name} is the user-defined function defined from: {file}\n\n{text}\n")
        }
        None if table::find(name).is_some() => format!("{name} is a built-in function\n\n"),
        None => return Err(Error::new("", format!("type: '{name}' undefined"))),
    })
}

fn contents(name: &str, call: &mut Call<'_>) -> Result<String> {
    let path = call.rt().folder.resolve(name);
    if path.is_file() {
        return Ok(format!("\n{}\n", source_text(&path)?));
    }
    match call.host().function_file(name) {
        Some(file) => Ok(format!("\n{}\n", source_text(Path::new(&file))?)),
        None if table::find(name).is_some() => Ok(format!("'{name}' is a built-in function.\n")),
        None => Err(Error::new("MATLAB:type:fileNotFound", format!("File or function '{name}' not found."))),
    }
}

/// The text of a file, with a line feed at its end.
fn source_text(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).map_err(|error| {
        let reason = crate::builtins::files::reason(&error);
        Error::new("MATLAB:type:cannotRead", format!("Unable to read file '{}'. {reason}.", path.display()))
    })?;
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

builtin! {
    /// Lists the functions in whose first line of documentation a word stands.
    ///
    /// Builtins are searched, and the functions in the current folder and on the search path. Letter case doesn't count.
    ///
    /// # Examples
    /// ```matlab
    /// s = evalc('lookfor(''number of elements'')');
    /// contains(s, 'numel')       %| 1
    /// ```
    pub LOOKFOR = lookfor((Text,));
    forms: ["lookfor word"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn lookfor((Text(word),): (Text,), call: &mut Call<'_>) -> Result<()> {
    let word = word.to_lowercase();
    let fits =
        |name: &str, line: &str| name.to_lowercase().contains(&word) || line.to_lowercase().contains(&word);
    let mut found = String::new();
    let mut list = |name: &str, line: &str| {
        // Writing to a text never fails.
        let _ = writeln!(found, "{name:<30} - {line}");
    };
    let mut folders = call.host().path().clone();
    folders.insert(0, ".".to_owned());
    for folder in &folders {
        for (name, line) in first_lines(&call.rt().folder.resolve(folder)) {
            if fits(&name, &line) {
                list(&name, &line);
            }
        }
    }
    for builtin in table::all().iter().filter(|builtin| fits(builtin.name, builtin.summary())) {
        list(builtin.name, builtin.summary());
    }
    call.rt().out.write(&found);
    Ok(())
}

/// The functions of a folder with the first lines of their documentation, sorted.
fn first_lines(folder: &Path) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "m") {
            continue;
        }
        // What can't be read is passed over, as a folder without functions is.
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let text = String::from_utf8_lossy(&bytes);
        let comment = text
            .lines()
            .map(str::trim_start)
            .find(|line| !line.is_empty() && !line.starts_with("function"))
            .filter(|line| line.starts_with(['%', '#']));
        if let (Some(comment), Some(name)) = (comment, path.file_stem()) {
            let line = comment.trim_start_matches(['%', '#']).trim().to_owned();
            lines.push((name.to_string_lossy().into_owned(), line));
        }
    }
    lines.sort();
    lines
}
