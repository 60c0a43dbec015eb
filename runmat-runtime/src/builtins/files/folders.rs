//! Files and folders made, listed, moved and removed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::open::reason;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::io::folder::CurrentFolder;
use crate::value::Value;
use crate::value::class::Class;
use crate::value::structure::StructArray;

fn answers(names: &TextArray, call: &mut Call<'_>, test: fn(&Path) -> bool) -> Result<()> {
    let folder = &call.rt().folder;
    let answers: Vec<bool> = (0..names.items.len()).map(|k| test(&folder.resolve(names.text(k)))).collect();
    let answers = call.rt().dense(&answers, names.dims.clone())?;
    call.output(answers)
}

fn names_of(names: Value, call: &mut Call<'_>) -> Result<TextArray> {
    TextArray::from_value(names, 1, call)
        .map_err(|error| error.in_octave_named("F must be a string or cell array of strings"))
}

builtin! {
    /// True for names of files.
    ///
    /// # Shapes
    /// A scalar for a text, the size of a cell or string array of texts.
    ///
    /// # Examples
    /// ```matlab
    /// isfile('no/such/file')     %| 0
    /// ```
    pub ISFILE = isfile((Value,));
    forms: ["tf = isfile(name)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::Logical),
}

fn isfile((names,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let names = names_of(names, call)?;
    answers(&names, call, Path::is_file)
}

builtin! {
    /// True for names of folders.
    ///
    /// # Shapes
    /// A scalar for a text, the size of a cell or string array of texts.
    ///
    /// # Examples
    /// ```matlab
    /// isfolder('.')              %| 1
    /// ```
    pub ISFOLDER = isfolder((Value,));
    forms: ["tf = isfolder(name)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::Logical),
}

fn isfolder((names,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let names = names_of(names, call)?;
    answers(&names, call, Path::is_dir)
}

builtin! {
    /// True for names of folders, as `isfolder`; false for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// isdir('.')                 %| 1
    /// ```
    pub ISDIR = isdir((Value,));
    forms: ["tf = isdir(name)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::Logical),
}

fn isdir((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    match TextArray::from_text(&value) {
        Some(names) => answers(&names, call, Path::is_dir),
        None => call.output(Value::FALSE),
    }
}

/// True when `name` fits `pattern`, in which `*` stands for any characters and `?` for one.
fn fits(pattern: &[char], name: &[char]) -> bool {
    let (mut p, mut n) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        if pattern.get(p) == Some(&'*') {
            star = Some((p, n));
            p += 1;
        } else if pattern.get(p).is_some_and(|c| *c == '?' || *c == name[n]) {
            p += 1;
            n += 1;
        } else if let Some((at, taken)) = star {
            star = Some((at, taken + 1));
            p = at + 1;
            n = taken + 1;
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

/// The paths that a name means: itself, or what fits its wildcards, sorted. Wildcards stand in the last part only, and
/// `**` as the part before it searches all folders below.
fn matching(name: &str, folder: &CurrentFolder) -> Vec<PathBuf> {
    let path = folder.resolve(name);
    if !name.contains(['*', '?']) {
        return if path.symlink_metadata().is_ok() { vec![path] } else { Vec::new() };
    }
    let pattern: Vec<char> =
        path.file_name().map(|last| last.to_string_lossy().chars().collect()).unwrap_or_default();
    let parent = path.parent().map(Path::to_path_buf).unwrap_or_default();
    let mut found = Vec::new();
    if parent.file_name().is_some_and(|last| last == "**") {
        let root = parent.parent().map(Path::to_path_buf).unwrap_or_default();
        search(&root, &pattern, Depth::All, &mut found);
    } else {
        search(&parent, &pattern, Depth::One, &mut found);
    }
    found.sort();
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    One,
    All,
}

fn search(folder: &Path, pattern: &[char], depth: Depth, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name: Vec<char> = entry.file_name().to_string_lossy().chars().collect();
        if fits(pattern, &name) && (name.first() != Some(&'.') || pattern.first() == Some(&'.')) {
            found.push(folder.join(entry.file_name()));
        }
        // Links aren't followed: they may lead back.
        if depth == Depth::All && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            search(&folder.join(entry.file_name()), pattern, depth, found);
        }
    }
}

builtin! {
    /// Removes files. The name may hold wildcards.
    ///
    /// A file that isn't there gives a warning.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fclose(fopen(f, 'w')); delete(f)
    /// ```
    pub DELETE = delete(Any);
    forms: ["delete(name1, …, nameN)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn delete(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    for (at, arg) in args.iter().enumerate() {
        let names = TextArray::from_value(*arg, at + 1, call)?;
        for name in names.items.iter().flatten() {
            let paths = matching(name, &call.rt().folder);
            if paths.is_empty() {
                let message = format!("File '{name}' not found.");
                call.rt().warn("MATLAB:DELETE:FileNotFound", &message);
            }
            for path in paths.iter().filter(|path| !path.is_dir()) {
                if fs::remove_file(path).is_err() {
                    let message = format!("File not found or permission denied: '{}'", path.display());
                    call.rt().warn("MATLAB:DELETE:Permission", &message);
                }
            }
        }
    }
    call.host().files_changed();
    Ok(())
}

builtin! {
    /// Removes a file (from Octave).
    ///
    /// With outputs a failure is told by the first, -1, and a message; without them it is an error.
    ///
    /// # Errors
    /// `RunMat:unlink:failed` where the file can't be removed.
    ///
    /// # Examples
    /// ```matlab
    /// [err, msg] = unlink('no/such/file');
    /// err                        %| -1
    /// ```
    pub UNLINK = unlink((Value,));
    forms: ["unlink(file)", "[err, msg] = unlink(file)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Effects,
    result: Unknown,
}

fn unlink((file,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let Text(file) = Text::from_value(file, 1, call)
        .map_err(|error| error.in_octave("", "unlink: FILE must be a string"))?;
    let result = fs::remove_file(call.rt().folder.resolve(&file));
    call.host().files_changed();
    let message = result.err().map(|error| reason(&error)).unwrap_or_default();
    if call.n_out() == 0 {
        return match message.is_empty() {
            true => Ok(()),
            false => Err(Error::new("RunMat:unlink:failed", format!("Cannot remove '{file}': {message}"))
                .in_octave("", format!("unlink: operation failed: {message}"))),
        };
    }
    let status = Value::double(if message.is_empty() { 0.0 } else { -1.0 });
    let message = call.rt().char_row(&message);
    call.outputs([status, message])
}

/// Gives status, message and identifier; without outputs a failure is an error.
fn report(
    outcome: std::result::Result<Option<(&str, &str)>, (String, String)>,
    call: &mut Call<'_>,
) -> Result<()> {
    call.host().files_changed();
    let wanted = call.n_out();
    let rt = call.rt();
    match outcome {
        Ok(None) if wanted == 0 => Ok(()),
        Ok(None) => call.outputs([Value::TRUE, Value::EMPTY_CHAR, Value::EMPTY_CHAR]),
        Ok(Some((message, identifier))) if wanted == 0 => {
            rt.warn(identifier, message);
            Ok(())
        }
        Ok(Some((message, identifier))) => {
            let texts = [rt.char_row(message), rt.char_row(identifier)];
            call.outputs([Value::TRUE, texts[0], texts[1]])
        }
        Err((message, identifier)) if wanted == 0 => Err(Error::new(identifier, message)),
        Err((message, identifier)) => {
            let texts = [rt.char_row(&message), rt.char_row(&identifier)];
            call.outputs([Value::FALSE, texts[0], texts[1]])
        }
    }
}

builtin! {
    /// Makes a folder, and those above it.
    ///
    /// # Shapes
    /// Status, message and identifier of the message; a folder that exists already gives true and a message.
    ///
    /// # Errors
    /// `MATLAB:MKDIR:OSError` when nobody takes the status.
    ///
    /// # Examples
    /// ```matlab
    /// d = tempname; mkdir(d); rmdir(d)
    /// ```
    pub MKDIR = mkdir(Any);
    forms: ["mkdir(folder)", "mkdir(parent, folder)", "[status, message, id] = mkdir(…)"],
    inputs: 1..=2,
    outputs: 0..=3,
    purity: Effects,
    result: Unknown,
}

fn mkdir(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let mut path = PathBuf::new();
    for (at, arg) in args.iter().enumerate() {
        path.push(Text::from_value(*arg, at + 1, call)?.0);
    }
    let path = call.rt().folder.resolve(path);
    let outcome = if path.is_dir() {
        Ok(Some(("Directory already exists.", "MATLAB:MKDIR:DirectoryExists")))
    } else {
        fs::create_dir_all(&path).map(|()| None).map_err(|e| (reason(&e), "MATLAB:MKDIR:OSError".to_owned()))
    };
    report(outcome, call)
}

builtin! {
    /// Removes a folder that is empty, or with `'s'` all that it holds.
    ///
    /// # Shapes
    /// Status, message and identifier of the message.
    ///
    /// # Errors
    /// `MATLAB:RMDIR:NotADirectory`, `MATLAB:RMDIR:DirectoryNotRemoved` when nobody takes the status.
    ///
    /// # Examples
    /// ```matlab
    /// d = tempname; mkdir(d); rmdir(d)
    /// ```
    pub RMDIR = rmdir(Any);
    forms: ["rmdir(folder)", "rmdir(folder, 's')", "[status, message, id] = rmdir(…)"],
    inputs: 1..=2,
    outputs: 0..=3,
    purity: Effects,
    result: Unknown,
}

fn rmdir(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Text(name) = Text::from_value(args[0], 1, call)?;
    let path = &call.rt().folder.resolve(&name);
    let removed = match (path.is_dir(), args.len()) {
        (false, _) => Err((format!("{name} is not a folder."), "MATLAB:RMDIR:NotADirectory".to_owned())),
        (true, 1) => {
            fs::remove_dir(path).map_err(|e| (reason(&e), "MATLAB:RMDIR:DirectoryNotRemoved".to_owned()))
        }
        (true, _) => {
            fs::remove_dir_all(path).map_err(|e| (reason(&e), "MATLAB:RMDIR:DirectoryNotRemoved".to_owned()))
        }
    };
    report(removed.map(|()| None), call)
}

builtin! {
    /// Copies files or folders. The source may hold wildcards.
    ///
    /// A destination that is a folder takes the copies.
    ///
    /// # Shapes
    /// Status, message and identifier of the message.
    ///
    /// # Errors
    /// `MATLAB:COPYFILE:FileNotFound`, `MATLAB:COPYFILE:OSError` when nobody takes the status.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fclose(fopen(f, 'w')); copyfile(f, [f 'x']); delete(f, [f 'x'])
    /// ```
    pub COPYFILE = copyfile(Any);
    forms: ["copyfile(source, destination)", "[status, message, id] = copyfile(source, destination, 'f')"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Effects,
    result: Unknown,
}

fn copyfile(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    transfer(&args, "COPYFILE", copy_tree, call)
}

builtin! {
    /// Moves or renames files or folders. The source may hold wildcards.
    ///
    /// A destination that is a folder takes what is moved.
    ///
    /// # Shapes
    /// Status, message and identifier of the message.
    ///
    /// # Errors
    /// `MATLAB:MOVEFILE:FileNotFound`, `MATLAB:MOVEFILE:OSError` when nobody takes the status.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fclose(fopen(f, 'w')); movefile(f, [f 'x']); delete([f 'x'])
    /// ```
    pub MOVEFILE = movefile(Any);
    forms: ["movefile(source, destination)", "[status, message, id] = movefile(source, destination, 'f')"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Effects,
    result: Unknown,
}

fn movefile(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    transfer(&args, "MOVEFILE", move_tree, call)
}

type Transfer = fn(&Path, &Path) -> std::io::Result<()>;

fn transfer(args: &[Value], name: &str, transfer: Transfer, call: &mut Call<'_>) -> Result<()> {
    let Text(source) = Text::from_value(args[0], 1, call)?;
    let Text(destination) = match args.get(1) {
        Some(destination) => Text::from_value(*destination, 2, call)?,
        None => Text(".".to_owned()),
    };
    let folder = &call.rt().folder;
    let paths = matching(&source, folder);
    let destination = folder.resolve(destination);
    if paths.is_empty() {
        let message = "No matching files were found.".to_owned();
        return report(Err((message, format!("MATLAB:{name}:FileNotFound"))), call);
    }
    let outcome = paths.iter().try_for_each(|path| {
        let target = match (destination.is_dir(), path.file_name()) {
            (true, Some(last)) => destination.join(last),
            _ => destination.clone(),
        };
        transfer(path, &target)
    });
    report(outcome.map(|()| None).map_err(|e| (reason(&e), format!("MATLAB:{name}:OSError"))), call)
}

fn copy_tree(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(|_| ());
    }
    // The list is taken first: the copy may lie inside the source.
    let entries: Vec<PathBuf> = fs::read_dir(from)?.flatten().map(|entry| entry.path()).collect();
    fs::create_dir_all(to)?;
    for path in entries.iter().filter(|path| path.as_path() != to) {
        if let Some(name) = path.file_name() {
            copy_tree(path, &to.join(name))?;
        }
    }
    Ok(())
}

fn move_tree(from: &Path, to: &Path) -> std::io::Result<()> {
    // Between file systems a rename is refused.
    if fs::rename(from, to).is_ok() {
        return Ok(());
    }
    copy_tree(from, to)?;
    if from.is_dir() { fs::remove_dir_all(from) } else { fs::remove_file(from) }
}

/// A line of a folder's list.
struct Entry {
    name: String,
    folder: String,
    bytes: f64,
    is_folder: bool,
    modified: f64,
}

fn entry(path: &Path, name: String) -> Option<Entry> {
    let facts = fs::metadata(path).or_else(|_| fs::symlink_metadata(path)).ok()?;
    let folder = path.parent().unwrap_or(path);
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
    let modified = facts.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    Some(Entry {
        name,
        folder: folder.to_string_lossy().into_owned(),
        bytes: if facts.is_dir() { 0.0 } else { facts.len() as f64 },
        is_folder: facts.is_dir(),
        modified: modified.map_or(0.0, |time| time.as_secs() as f64),
    })
}

/// The entries that a name means: the contents of a folder, a file, or what fits wildcards.
fn listed(name: &str, folder: &CurrentFolder) -> Vec<Entry> {
    let path = &folder.resolve(name);
    if !path.is_dir() {
        let named = |path: &PathBuf| entry(path, path.file_name()?.to_string_lossy().into_owned());
        return matching(name, folder).iter().filter_map(named).collect();
    }
    let mut entries: Vec<Entry> = Vec::new();
    for dots in [".", ".."] {
        if let Some(mut dots) = entry(&path.join(dots), dots.to_owned()) {
            let folder = fs::canonicalize(path).unwrap_or_else(|_| path.clone());
            dots.folder = folder.to_string_lossy().into_owned();
            entries.push(dots);
        }
    }
    let contents = fs::read_dir(path).into_iter().flatten().flatten();
    let mut contents: Vec<Entry> = contents
        .filter_map(|item| entry(&item.path(), item.file_name().to_string_lossy().into_owned()))
        .collect();
    contents.sort_by(|a, b| a.name.cmp(&b.name));
    entries.extend(contents);
    entries
}

builtin! {
    /// The contents of a folder, or the files that fit a name with wildcards.
    ///
    /// Without an output the names are printed. Dates are in universal time.
    ///
    /// # Shapes
    /// A column of structs with the fields `name`, `folder`, `date`, `bytes`, `isdir`, `datenum`, sorted by name.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// isempty(dir('no/such/file'))     %| 1
    /// ```
    pub DIR = dir(Any);
    forms: ["dir", "dir(name)", "list = dir(name)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Unknown,
}

fn dir(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let name = match args.first() {
        Some(name) => Text::from_value(*name, 1, call)?.0,
        None => ".".to_owned(),
    };
    let entries = listed(&name, &call.rt().folder);
    let wanted = call.n_out();
    let rt = call.rt();
    if wanted == 0 {
        let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        let text = match names.is_empty() {
            true => format!("\n'{name}' not found.\n\n"),
            false => format!("\n{}\n\n", names.join("  ")),
        };
        rt.out.write(&text);
        return Ok(());
    }
    let shape = rt.shape(["name", "folder", "date", "bytes", "isdir", "datenum"]);
    let mut list = StructArray::filled(shape, Dims::column(entries.len()));
    for (k, entry) in entries.iter().enumerate() {
        let (date, number) = date_of(entry.modified);
        *list.slot(0, k) = rt.char_row(&entry.name);
        *list.slot(1, k) = rt.char_row(&entry.folder);
        *list.slot(2, k) = rt.char_row(&date);
        *list.slot(3, k) = Value::double(entry.bytes);
        *list.slot(4, k) = Value::logical(entry.is_folder);
        *list.slot(5, k) = Value::double(number);
    }
    let list = rt.alloc(list);
    call.output(list)
}

/// `dd-mmm-yyyy HH:MM:SS` and the serial day number of seconds since 1970, in universal time.
fn date_of(seconds: f64) -> (String, f64) {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    /// Serial day number of 1 January 1970.
    const EPOCH: f64 = 719_529.0;
    let days = (seconds / 86400.0).floor();
    let rest = seconds - days * 86400.0;
    // Days since 1 March of year 0, in 400-year cycles of 146097 days.
    let shifted = days as i64 + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = (month + 2) % 12;
    let year = year_of_era + era * 400 + i64::from(month < 2);
    let (hour, minute, second) = (rest / 3600.0, rest % 3600.0 / 60.0, rest % 60.0);
    let text = format!(
        "{day:02}-{}-{year:04} {:02}:{:02}:{:02}",
        MONTHS[month as usize], hour as u32, minute as u32, second as u32
    );
    (text, EPOCH + seconds / 86400.0)
}

builtin! {
    /// The names of the contents of a folder.
    ///
    /// Without an output they are printed.
    ///
    /// # Shapes
    /// A char row with a line for each name.
    ///
    /// # Errors
    /// `MATLAB:ls:OSError` when there is nothing of that name.
    ///
    /// # Examples
    /// ```matlab
    /// s = ls('.');
    /// ```
    pub LS = ls(Any);
    forms: ["ls", "ls(name)", "text = ls(name)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Unknown,
}

fn ls(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let name = match args.first() {
        Some(name) => Text::from_value(*name, 1, call)?.0,
        None => ".".to_owned(),
    };
    let entries = listed(&name, &call.rt().folder);
    if entries.is_empty() {
        let message = format!("ls: cannot access '{name}': No such file or directory");
        return Err(Error::new("MATLAB:ls:OSError", message));
    }
    let visible = entries.iter().filter(|entry| !entry.name.starts_with('.'));
    let text: String = visible.map(|entry| format!("{}\n", entry.name)).collect();
    if call.n_out() == 0 {
        call.rt().out.write(&text);
        return Ok(());
    }
    let text = call.rt().char_row(&text);
    call.output(text)
}
