//! Fields of a text or a file into columns: `textscan`.

use super::read::read_failed;
use super::text::decoded;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::builtins::output::invalid_fid;
use crate::error::{Error, Result};
use crate::io::files::Origin;
use crate::kernels::Complex;
use crate::ops::concat::concat;
use crate::ops::convert::to_class;
use crate::runtime::Runtime;
use crate::text::escapes::unescape;
use crate::text::textscan::{
    Column, Field, Kind, Lines, ScanOptions, fields_of_first_line, parse_format, scan,
};
use crate::text::utf16;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Fields of a text or of an open file, read over and over by a format into columns.
    ///
    /// Conversions: `%f %n` double, `%f32 %f64`, `%d %u` and with 8, 16, 32 or 64 bits integers, `%s` text up to a delimiter or
    /// blank, `%q` text in quotes, `%c` characters, `%[…]` and `%[^…]` characters of a set, `%*…` fields to pass over; other text
    /// must occur. A number in front of the letter limits the characters. Without a format all fields are numbers; `''`
    /// reads as many columns as the first line has numbers.
    ///
    /// Options: `'Delimiter'`, `'Whitespace'`, `'MultipleDelimsAsOne'`, `'HeaderLines'`, `'EmptyValue'`, `'TreatAsEmpty'`,
    /// `'CommentStyle'`, `'CollectOutput'`, `'ReturnOnError'`, `'ExpChars'`, `'EndOfLine'`, `'TextType'`, `'BufSize'`. Where
    /// delimiters are given, fields that a line lacks are empty; in Octave's dialect the next line goes on with the row.
    ///
    /// # Shapes
    /// A row of cells, each with a column; columns of one class side by side with `'CollectOutput'`. A second output is the
    /// position behind what was read.
    ///
    /// # Errors
    /// `MATLAB:textscan:InvalidFormat`, `MATLAB:textscan:UnknownOption`; `MATLAB:textscan:ReadError` where `'ReturnOnError'` is
    /// false and a field doesn't fit.
    ///
    /// # Examples
    /// ```matlab
    /// c = textscan('1,2;3,4', '%f %f', 'Delimiter', {',', ';'});
    /// c{2}'                      %| 2 4
    /// ```
    pub TEXTSCAN = textscan(Any);
    forms: [
        "C = textscan(fid, format)",
        "C = textscan(fid, format, N)",
        "C = textscan(text, format, N)",
        "C = textscan(…, Name, Value)",
        "[C, position] = textscan(…)",
    ],
    inputs: 1..=usize::MAX,
    outputs: 0..=2,
    purity: Effects,
    result: OfClass(Class::Cell),
}

/// What `textscan` was asked for beside the fields.
struct Request {
    scan: ScanOptions,
    header_lines: usize,
    collect: bool,
    return_on_error: bool,
    as_strings: bool,
}

fn textscan(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let mut rest = &args[1..];
    let is_octave = call.rt().dialect.is_octave;
    let format = match rest.first().filter(|format| format.class() == Class::Char || format.is_text_scalar())
    {
        Some(format) if !is_option(format) || rest.len() % 2 == 1 => {
            let text = format.text().unwrap_or_default().into_owned();
            rest = &rest[1..];
            Some(text)
        }
        _ => None,
    };
    let limit = match rest.first().filter(|n| n.class().is_numeric()) {
        Some(n) => {
            rest = &rest[1..];
            n.scalar_double().filter(|n| *n >= 0.0 && n.is_finite()).map(|n| n as usize)
        }
        None => None,
    };
    if is_octave && format.is_none() && args.get(1).is_some_and(|arg| !is_option(arg)) {
        return Err(Error::new("", "textscan: FORMAT must be a string"));
    }
    let mut request = Request::parse(rest, is_octave, call)?;
    let (text, origin) = source(&args[0], call)?;
    let chars: Vec<char> = text.chars().collect();
    let header = header_length(&chars, request.header_lines, &request.scan.line_ends);
    let body = &chars[header..];
    let fields = match format.as_deref() {
        None => parse_format("%f"),
        Some(format) if format.trim().is_empty() => {
            request.scan.fills_last_row = true;
            parse_format(&"%f".repeat(fields_of_first_line(body, &request.scan)))
        }
        Some(format) => parse_format(&unescape(format)),
    };
    let fields = fields.map_err(|word| {
        Error::new("MATLAB:textscan:InvalidFormat", format!("'{word}' is no conversion of a format."))
            .in_octave("", format!("textscan: '{word}' is not a valid format specifier"))
    })?;
    if is_octave && fields.iter().all(|field| matches!(field.kind, Kind::Literal(_))) {
        return Err(Error::new("", "textscan: no valid format conversion specifiers"));
    }
    let found = scan(body, &fields, &request.scan, limit);
    if let Some((row, field)) = found.failed.filter(|_| !request.return_on_error) {
        let message = format!("Mismatch between file and format: row {row}, field {field}.");
        return Err(Error::new("MATLAB:textscan:ReadError", message)
            .in_octave("", format!("textscan: Read error in field {field} of row {row}")));
    }
    let consumed: usize = chars[..header + found.position].iter().map(|c| c.len_utf8()).sum();
    let position = match origin {
        Some((fid, start)) => {
            let target = start + consumed as u64;
            if let Some(stream) = call.rt().files.get(fid).filter(|_| consumed < text.len()) {
                stream.seek(target as i64, Origin::Start).map_err(read_failed)?;
            }
            target as f64
        }
        None => (header + found.position) as f64,
    };
    let kept: Vec<&Field> = fields.iter().filter(|field| !field.skipped).collect();
    let rt = call.rt();
    let mut columns = Vec::with_capacity(kept.len());
    for (field, column) in kept.iter().zip(found.columns) {
        columns.push(column_value(rt, field, column, request.as_strings)?);
    }
    if request.collect {
        columns = collected(rt, columns)?;
    }
    let cell = rt.cell_row(columns);
    call.outputs([cell, Value::double(position)])
}

/// The text to read, and for a file its number and the place where the text begins.
fn source(value: &Value, call: &mut Call<'_>) -> Result<(String, Option<(f64, u64)>)> {
    if value.class() == Class::Char || value.class() == Class::String {
        // The columns of a char matrix one after the other.
        let text = match value.char_units() {
            Some(units) => utf16::to_text(&units),
            None => {
                let texts = TextArray::from_text(value).map(|texts| texts.items).unwrap_or_default();
                texts.into_iter().flatten().collect::<Vec<_>>().join("\n")
            }
        };
        return Ok((text, None));
    }
    let said = "file id must be a file object, std::string, or integer value";
    if call.rt().dialect.is_octave && value.class() != Class::Double {
        return Err(Error::new("", said));
    }
    let fid = f64::from_value(*value, 1, call).map_err(|error| error.in_octave("", said))?;
    let stream = call.rt().files.get(fid).ok_or_else(invalid_fid)?;
    let start = stream.position();
    let bytes = stream.read(usize::MAX).map_err(read_failed)?;
    Ok((decoded(bytes), Some((fid, start))))
}

fn header_length(chars: &[char], lines: usize, line_ends: &[char]) -> usize {
    let is_end = |at: usize| line_ends.contains(&chars[at]);
    let is_pair =
        |at: usize| chars[at] == '\r' && chars.get(at + 1) == Some(&'\n') && line_ends.contains(&'\n');
    let mut ends = (0..chars.len()).filter(|at| is_end(*at) && !is_pair(*at)).map(|at| at + 1);
    match lines {
        0 => 0,
        lines => ends.nth(lines - 1).unwrap_or(chars.len()),
    }
}

const OPTIONS: [&str; 13] = [
    "bufsize",
    "collectoutput",
    "commentstyle",
    "delimiter",
    "emptyvalue",
    "endofline",
    "expchars",
    "headerlines",
    "multipledelimsasone",
    "returnonerror",
    "texttype",
    "treatasempty",
    "whitespace",
];

fn is_option(value: &Value) -> bool {
    value.text().is_some_and(|text| OPTIONS.contains(&text.to_ascii_lowercase().as_str()))
}

impl Request {
    fn parse(options: &[Value], is_octave: bool, call: &mut Call<'_>) -> Result<Request> {
        let mut request = Request {
            scan: ScanOptions {
                delimiters: Vec::new(),
                whitespace: vec![' ', '\u{8}', '\t'],
                multiple_as_one: false,
                empty_value: f64::NAN,
                treat_as_empty: Vec::new(),
                comments: Vec::new(),
                exponents: vec!['e', 'E', 'd', 'D'],
                lines: if is_octave { Lines::Continue } else { Lines::EndRows },
                line_ends: vec!['\n', '\r'],
                fills_last_row: false,
            },
            header_lines: 0,
            collect: false,
            return_on_error: true,
            as_strings: false,
        };
        for (at, pair) in options.chunks(2).enumerate() {
            let key = pair[0].text().map(|key| key.into_owned()).unwrap_or_default();
            let [_, value] = pair else {
                let message = "Name-value arguments must come in pairs.";
                return Err(Error::new("MATLAB:textscan:UnknownOption", message).in_octave(
                    "",
                    format!("textscan: {} parameters given, but only {} values", at + 1, at),
                ));
            };
            request.set(&key, *value, call)?;
        }
        // A delimiter is no blank, and blanks that separate are no more than blanks.
        let delimiters = &request.scan.delimiters;
        request.scan.whitespace.retain(|c| !delimiters.iter().any(|delimiter| delimiter.starts_with(*c)));
        Ok(request)
    }

    fn set(&mut self, key: &str, value: Value, call: &mut Call<'_>) -> Result<()> {
        let is_true = |value: &Value| value.scalar_double().is_some_and(|x| x != 0.0);
        let texts = |value: Value, call: &mut Call<'_>| -> Result<Vec<String>> {
            let texts = TextArray::from_value(value, 2, call)
                .map_err(|error| error.in_octave("", format!("textscan: Invalid value of option '{key}'")))?;
            Ok(texts.items.into_iter().flatten().map(|text| unescape(&text)).collect())
        };
        match key.to_ascii_lowercase().as_str() {
            "delimiter" => {
                let is_list = value.class() != Class::Char;
                let given = texts(value, call)?;
                // Octave and MATLAB take each character of a char row for a delimiter.
                self.scan.delimiters = match is_list {
                    true => given,
                    false => given.iter().flat_map(|text| text.chars()).map(String::from).collect(),
                };
            }
            "whitespace" => self.scan.whitespace = texts(value, call)?.concat().chars().collect(),
            "multipledelimsasone" => self.scan.multiple_as_one = is_true(&value),
            "emptyvalue" => self.scan.empty_value = f64::from_value(value, 2, call)?,
            "treatasempty" => self.scan.treat_as_empty = texts(value, call)?,
            "commentstyle" => {
                let words = texts(value, call)?;
                self.scan.comments = match &words[..] {
                    [one] => vec![comment(one)],
                    [start, end, ..] => vec![(start.clone(), Some(end.clone()))],
                    [] => Vec::new(),
                };
            }
            "headerlines" => {
                self.header_lines = usize::from_value(value, 2, call)
                    .map_err(|error| error.in_octave("", "textscan: HeaderLines must be numeric"))?;
            }
            "collectoutput" => {
                self.collect = is_true(&value);
                self.scan.fills_last_row = self.collect;
            }
            "returnonerror" => self.return_on_error = is_true(&value),
            "expchars" => self.scan.exponents = texts(value, call)?.concat().chars().collect(),
            "texttype" => {
                self.as_strings = Text::from_value(value, 2, call)?.0.eq_ignore_ascii_case("string");
            }
            "endofline" => {
                let text = value.text().map(|text| unescape(&text));
                self.scan.line_ends = match text.as_deref() {
                    Some("\r\n") => vec!['\n', '\r'],
                    Some(text) if text.chars().count() < 2 => text.chars().collect(),
                    _ => {
                        let message = "EndOfLine must be at most one character or '\\r\\n'";
                        return Err(Error::new("MATLAB:textscan:InvalidEndOfLine", format!("{message}."))
                            .in_octave("", format!("textscan: {message}")));
                    }
                };
            }
            "bufsize" => {}
            _ => {
                return Err(Error::new("MATLAB:textscan:UnknownOption", format!("Unknown option '{key}'."))
                    .in_octave("", format!("textscan: unrecognized option '{key}'")));
            }
        }
        Ok(())
    }
}

/// A style of comments by its name, or by what begins one.
fn comment(style: &str) -> (String, Option<String>) {
    match style {
        "shell" => ("#".into(), None),
        "c++" => ("//".into(), None),
        "c" => ("/*".into(), Some("*/".into())),
        "matlab" => ("%".into(), None),
        start => (start.into(), None),
    }
}

fn column_value(rt: &mut Runtime, field: &Field, column: Column, as_strings: bool) -> Result<Value> {
    match column {
        Column::Texts(texts) if as_strings => {
            let dims = Dims::column(texts.len());
            Ok(rt.strings(dims, texts.into_iter().map(|text| Some(text.into())).collect()))
        }
        // MATLAB: `%c` gives a char array with a row for each field.
        Column::Texts(texts) if field.kind == Kind::Chars && !rt.dialect.is_octave => {
            Ok(rt.char_matrix(&texts))
        }
        Column::Texts(texts) => Ok(rt.cellstr_column(texts)),
        Column::Numbers(numbers) => {
            let dims = Dims::matrix(numbers.len(), usize::from(!numbers.is_empty() || !rt.dialect.is_octave));
            let is_complex = numbers.iter().any(|(_, im)| *im != 0.0);
            let value = match is_complex {
                true => {
                    let pairs: Vec<Complex<f64>> =
                        numbers.into_iter().map(|(re, im)| Complex::new(re, im)).collect();
                    rt.dense(&pairs, dims)?
                }
                false => {
                    let reals: Vec<f64> = numbers.into_iter().map(|(re, _)| re).collect();
                    rt.dense(&reals, dims)?
                }
            };
            match class_of(field) {
                Class::Double => Ok(value),
                class => to_class(rt, value, class),
            }
        }
    }
}

fn class_of(field: &Field) -> Class {
    let Kind::Number(word) = &field.kind else { return Class::Char };
    match word.as_str() {
        "f32" => Class::Single,
        "d8" => Class::Int8,
        "d16" => Class::Int16,
        "d" | "d32" => Class::Int32,
        "d64" => Class::Int64,
        "u8" => Class::UInt8,
        "u16" => Class::UInt16,
        "u" | "u32" => Class::UInt32,
        "u64" => Class::UInt64,
        _ => Class::Double,
    }
}

/// Neighbouring columns of one class and length side by side.
fn collected(rt: &mut Runtime, columns: Vec<Value>) -> Result<Vec<Value>> {
    let mut groups: Vec<Vec<Value>> = Vec::new();
    for column in columns {
        match groups.last_mut() {
            Some(group)
                if group[0].class() == column.class() && group[0].dims().rows() == column.dims().rows() =>
            {
                group.push(column);
            }
            _ => groups.push(vec![column]),
        }
    }
    groups.into_iter().map(|group| concat(rt, &group, 1)).collect()
}
