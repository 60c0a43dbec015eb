//! Text read from files: `fgetl`, `fgets`, `fileread`, `fscanf`.

use super::text::decoded;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text};
use crate::builtins::call::Call;
use crate::builtins::output::invalid_fid;
use crate::builtins::text::{arranged, scan_format, scan_size};
use crate::error::{Error, Result};
use crate::io::files::Origin;
use crate::text::utf16;
use crate::value::Value;

builtin! {
    /// The next line of a file without its end.
    ///
    /// # Shapes
    /// A char row, or -1 at the end of the file.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w+'); s = fgetl(fid); fclose(fid); delete(f)
    /// ```
    pub FGETL = fgetl((f64,));
    forms: ["line = fgetl(fid)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Effects,
    result: Unknown,
}

fn fgetl((fid,): (f64,), call: &mut Call<'_>) -> Result<()> {
    let line = line_of(fid, usize::MAX, call)?;
    let stripped = line.map(|mut line| {
        if line.last() == Some(&b'\n') {
            line.pop();
            if line.last() == Some(&b'\r') {
                line.pop();
            }
        }
        line
    });
    give_line(stripped, call)
}

builtin! {
    /// The next line of a file with its end, at most `n` characters.
    ///
    /// # Shapes
    /// A char row, or -1 at the end of the file.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w+'); s = fgets(fid); fclose(fid); delete(f)
    /// ```
    pub FGETS = fgets(Any);
    forms: ["line = fgets(fid)", "line = fgets(fid, n)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Effects,
    result: Unknown,
}

fn fgets(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let fid = f64::from_value(args[0], 1, call)?;
    let limit = match args.get(1).and_then(Value::scalar_double).filter(|n| n.is_finite()) {
        Some(n) => n.max(0.0) as usize,
        None => usize::MAX,
    };
    let line = line_of(fid, limit, call)?;
    give_line(line, call)
}

fn line_of(fid: f64, limit: usize, call: &mut Call<'_>) -> Result<Option<Vec<u8>>> {
    let stream = call.rt().files.get(fid).ok_or_else(invalid_fid)?;
    stream.read_line(limit).map_err(read_failed)
}

#[cold]
pub(super) fn read_failed(error: std::io::Error) -> Error {
    Error::new("MATLAB:FileIO:ReadFailed", super::open::reason(&error))
}

fn give_line(line: Option<Vec<u8>>, call: &mut Call<'_>) -> Result<()> {
    let Some(line) = line else { return call.outputs([Value::double(-1.0), Value::double(0.0)]) };
    let text = decoded(line);
    let rt = call.rt();
    let row = rt.char_row(&text);
    call.outputs([row, Value::double(utf16::len(&text) as f64)])
}

builtin! {
    /// The text of a file.
    ///
    /// One that isn't in the current folder is looked for in the folders of the search path.
    ///
    /// # Errors
    /// `MATLAB:fileread:cannotOpenFile`.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w'); fprintf(fid, 'text'); fclose(fid); s = fileread(f); delete(f)
    /// ```
    pub FILEREAD = fileread(Any);
    forms: ["text = fileread(filename)", "text = fileread(filename, 'Encoding', encoding)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Reads,
    result: Text,
}

fn fileread(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Text(name) = Text::from_value(args[0], 1, call)?;
    let (name, place) = super::open::readable(name, call);
    let bytes = std::fs::read(place).map_err(|error| {
        let message = format!("Could not open file {name}. {}.", super::open::reason(&error));
        Error::new("MATLAB:fileread:cannotOpenFile", message)
    })?;
    let text = call.rt().char_row(&decoded(bytes));
    call.output(text)
}

builtin! {
    /// Data read from a file by a format.
    ///
    /// As `sscanf` on the rest of the file; the position stays behind what was read.
    ///
    /// # Shapes
    /// A column; `n`, `[m n]` or `[m Inf]` say otherwise. A char row when all conversions read text.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has; `MATLAB:fscanf:badFormat`.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w+'); x = fscanf(fid, '%d'); fclose(fid); delete(f)
    /// ```
    pub FSCANF = fscanf(Any);
    forms: ["A = fscanf(fid, format)", "[A, count] = fscanf(fid, format, size)"],
    inputs: 2..=3,
    outputs: 0..=2,
    purity: Effects,
    result: Unknown,
}

fn fscanf(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let fid = f64::from_value(args[0], 1, call)?;
    let format = scan_format(&args[1], "fscanf")?;
    let size = scan_size(args.get(2), "fscanf")?;
    let rt = call.rt();
    let stream = rt.files.get(fid).ok_or_else(invalid_fid)?;
    let start = stream.position();
    let bytes = stream.read(usize::MAX).map_err(read_failed)?;
    let text = decoded(bytes);
    let found = format.scan(&text, size.limit());
    if found.consumed < text.len() {
        stream.seek((start + found.consumed as u64) as i64, Origin::Start).map_err(read_failed)?;
    }
    let count = Value::double(found.count as f64);
    let array = arranged(rt, found, size)?;
    call.outputs([array, count])
}
