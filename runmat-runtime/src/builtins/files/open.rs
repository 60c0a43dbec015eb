//! Files opened, closed and wound: `fopen`, `fclose`, `feof`, `ferror`, `fseek`, `ftell`, `frewind`.

use std::path::{Path, PathBuf};

use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text};
use crate::builtins::call::Call;
use crate::builtins::output::invalid_fid;
use crate::error::{Error, Result};
use crate::io::files::{OpenMode, Origin};
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Opens a file.
    ///
    /// The permission is `'r'` (where none is given), `'w'`, `'a'`, with `'+'` for both directions; a third input says the
    /// byte order (`'l'`, `'b'`), a fourth the encoding. `fopen('all')` lists the open files, `fopen(fid)` tells how one
    /// was opened. A file that is only read, and isn't in the current folder, is looked for in the folders of the search path.
    ///
    /// # Shapes
    /// A scalar from 3 on, or -1 when the file can't be opened; a second output says why.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidPermission` for an unknown permission.
    ///
    /// # Examples
    /// ```matlab
    /// fopen('no/such/file')     %| -1
    /// ```
    pub FOPEN = fopen(Any);
    forms: [
        "fid = fopen(filename, permission, machinefmt, encoding)",
        "[fid, message] = fopen(…)",
        "fids = fopen('all')",
        "[name, permission, machinefmt, encoding] = fopen(fid)",
    ],
    inputs: 1..=4,
    outputs: 0..=4,
    purity: Effects,
    result: Unknown,
}

fn fopen(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if args[0].class().is_numeric() {
        return describe(f64::from_value(args[0], 1, call)?, call);
    }
    let Text(name) = Text::from_value(args[0], 1, call)?;
    if name == "all" && args.len() == 1 {
        let rt = call.rt();
        let fids = rt.files.open_fids();
        let fids = if fids.is_empty() { Value::EMPTY } else { rt.column(&fids)? };
        return call.output(fids);
    }
    let word = |k: usize, call: &mut Call<'_>| -> Result<String> {
        args.get(k).map_or(Ok(String::new()), |arg| Text::from_value(*arg, k + 1, call).map(|text| text.0))
    };
    let mut permission = word(1, call)?;
    if permission.is_empty() {
        permission = "r".to_owned();
    }
    let plain: String = permission.chars().filter(|c| !matches!(c, 'b' | 't')).collect();
    if !matches!(plain.as_str(), "r" | "r+" | "w" | "w+" | "a" | "a+" | "W" | "A") {
        let message = format!("Invalid permission '{permission}'.");
        return Err(Error::new("MATLAB:FileIO:InvalidPermission", message));
    }
    let machine = word(2, call)?.to_ascii_lowercase();
    let encoding = word(3, call)?;
    let mode = OpenMode {
        permission,
        big_endian: matches!(machine.as_str(), "b" | "ieee-be" | "s" | "ieee-be.l64"),
        encoding: if encoding.is_empty() { "UTF-8".to_owned() } else { encoding },
    };
    let (name, place) =
        if plain == "r" { readable(name, call) } else { (name.clone(), call.rt().folder.resolve(name)) };
    let rt = call.rt();
    let (fid, message) = match rt.files.open(&name, &place, mode) {
        Ok(fid) => (fid as f64, Value::EMPTY_CHAR),
        Err(error) => (-1.0, rt.char_row(&reason(&error))),
    };
    call.host().files_changed();
    call.outputs([Value::double(fid), message])
}

/// A file to read: in the current folder, or else in the first folder of the search path that has it. Name and place.
pub(super) fn readable(name: String, call: &mut Call<'_>) -> (String, PathBuf) {
    let here = call.rt().folder.resolve(&name);
    if here.exists() {
        return (name, here);
    }
    let Some(found) = on_search_path(&name, call) else { return (name, here) };
    let text = found.to_string_lossy().into_owned();
    if call.rt().dialect.is_octave {
        let message = format!("fopen: '{text}' found by searching load path");
        call.rt().warn("Octave:data-file-in-path", &message);
    }
    (text, found)
}

/// The file of this name, or of this partial path, in the first folder of the search path that has one. Names that lead
/// from the root or from the current folder aren't looked for.
pub(in crate::builtins) fn on_search_path(name: &str, call: &mut Call<'_>) -> Option<PathBuf> {
    if name.is_empty() || Path::new(name).is_absolute() || name.starts_with("./") || name.starts_with("../") {
        return None;
    }
    let folders = call.host().path().clone();
    let current = &call.rt().folder;
    folders.iter().map(|folder| current.resolve(folder).join(name)).find(|path| path.is_file())
}

/// Why the system refused, in its words.
pub(in crate::builtins) fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.split_once(" (os error") {
        Some((reason, _)) => reason.to_owned(),
        None => text,
    }
}

fn describe(fid: f64, call: &mut Call<'_>) -> Result<()> {
    let standard = ["\"stdin\"", "\"stdout\"", "\"stderr\""];
    let rt = call.rt();
    let (name, permission, big, encoding) = if (0.0..3.0).contains(&fid) && fid.fract() == 0.0 {
        let permission = if fid == 0.0 { "r" } else { "a" };
        (standard[fid as usize].to_owned(), permission.to_owned(), false, "UTF-8".to_owned())
    } else {
        match rt.files.get(fid) {
            Some(s) => {
                (s.name.clone(), s.mode.permission.clone(), s.mode.big_endian, s.mode.encoding.clone())
            }
            None => return call.outputs([Value::EMPTY_CHAR; 4]),
        }
    };
    let texts = [name, permission, if big { "ieee-be" } else { "ieee-le" }.to_owned(), encoding];
    let values: Vec<Value> = texts.iter().map(|text| rt.char_row(text)).collect();
    call.outputs(values)
}

builtin! {
    /// Closes a file, or with `'all'` every file.
    ///
    /// # Shapes
    /// 0; -1 when the last bytes couldn't be written.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// fclose('all')             %| 0
    /// ```
    pub FCLOSE = fclose((Value,));
    forms: ["status = fclose(fid)", "status = fclose('all')"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn fclose((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let status = if value.text().is_some_and(|text| text == "all") {
        call.rt().files.close_all();
        0.0
    } else {
        let fid = f64::from_value(value, 1, call)?;
        let rt = call.rt();
        match rt.files.close(fid) {
            Ok(true) => 0.0,
            Ok(false) if (0.0..3.0).contains(&fid) => 0.0,
            Ok(false) => {
                return Err(match rt.dialect.octave_errors {
                    true => Error::new("", format!("fclose: invalid stream number = {fid}")),
                    false => invalid_fid(),
                });
            }
            Err(_) => -1.0,
        }
    };
    call.host().files_changed();
    if call.n_out() > 0 {
        call.output(Value::double(status))?;
    }
    Ok(())
}

builtin! {
    /// True when a read has met the end of a file.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w'); x = feof(fid); fclose(fid); delete(f)
    /// ```
    pub FEOF = feof((f64,));
    forms: ["tf = feof(fid)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn feof((fid,): (f64,), call: &mut Call<'_>) -> Result<()> {
    let at_end = call.rt().files.get(fid).ok_or_else(invalid_fid)?.is_at_end();
    call.output(Value::double(f64::from(u8::from(at_end))))
}

builtin! {
    /// The message and number of the last error of a file: none, as errors are raised where they happen.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w'); [m, n] = ferror(fid); fclose(fid); delete(f)
    /// ```
    pub FERROR = ferror(Any);
    forms: ["[message, number] = ferror(fid)", "ferror(fid, 'clear')"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Reads,
    result: Unknown,
}

fn ferror(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let fid = f64::from_value(args[0], 1, call)?;
    call.rt().files.get(fid).ok_or_else(invalid_fid)?;
    call.outputs([Value::EMPTY_CHAR, Value::double(0.0)])
}

builtin! {
    /// Bytes of a file before its position.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w'); n = ftell(fid); fclose(fid); delete(f)
    /// ```
    pub FTELL = ftell((f64,));
    forms: ["position = ftell(fid)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Reads,
    result: Scalar(Class::Double),
}

fn ftell((fid,): (f64,), call: &mut Call<'_>) -> Result<()> {
    let position = call.rt().files.get(fid).ok_or_else(invalid_fid)?.position();
    call.output(Value::double(position as f64))
}

builtin! {
    /// Moves the position of a file.
    ///
    /// The origin is `'bof'` or -1, `'cof'` or 0 (where none is given), `'eof'` or 1.
    ///
    /// # Shapes
    /// 0, or -1 for a position outside the file.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has; `MATLAB:FileIO:InvalidOrigin`.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w'); fseek(fid, 0, 'bof'); fclose(fid); delete(f)
    /// ```
    pub FSEEK = fseek(Any);
    forms: ["status = fseek(fid, offset, origin)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn fseek(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let fid = f64::from_value(args[0], 1, call)?;
    let offset = f64::from_value(args[1], 2, call)?;
    let origin = match args.get(2) {
        Some(origin) => origin_of(origin)?,
        None => Origin::Current,
    };
    let moved = call.rt().files.get(fid).ok_or_else(invalid_fid)?.seek(offset as i64, origin);
    if call.n_out() > 0 {
        call.output(Value::double(if moved.is_ok() { 0.0 } else { -1.0 }))?;
    }
    Ok(())
}

fn origin_of(value: &Value) -> Result<Origin> {
    let word = value.text().filter(|_| value.is_text_scalar()).map(|word| word.to_ascii_lowercase());
    match (word.as_deref(), value.scalar_double()) {
        (Some("bof"), _) | (None, Some(-1.0)) => Ok(Origin::Start),
        (Some("cof"), _) | (None, Some(0.0)) => Ok(Origin::Current),
        (Some("eof"), _) | (None, Some(1.0)) => Ok(Origin::End),
        _ => Err(Error::new("MATLAB:FileIO:InvalidOrigin", "Origin must be 'bof', 'cof', or 'eof'.")),
    }
}

builtin! {
    /// Moves the position of a file to its beginning.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w'); frewind(fid); fclose(fid); delete(f)
    /// ```
    pub FREWIND = frewind((f64,));
    forms: ["frewind(fid)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn frewind((fid,): (f64,), call: &mut Call<'_>) -> Result<()> {
    let moved = call.rt().files.get(fid).ok_or_else(invalid_fid)?.seek(0, Origin::Start);
    if call.n_out() > 0 {
        call.output(Value::double(if moved.is_ok() { 0.0 } else { -1.0 }))?;
    }
    Ok(())
}
