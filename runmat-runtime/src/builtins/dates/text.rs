//! Dates as text: `datestr`, `date`, and the texts that the other functions of the family read.

use super::numbers::{are_vectors, numbers_of, serials_of_rows};
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::builtins::language::system::unix_time;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::dates::{UNIX_EPOCH, date_in_milliseconds, date_of, serial};
use crate::text::dates::{DateFormat, NUMBERED, Parsed, TRIED};
use crate::value::Value;

/// The serial number of this moment.
pub(super) fn now() -> f64 {
    UNIX_EPOCH + unix_time() / 86_400.0
}

/// The dates of texts, in the format given or in the first of the usual formats that fits all.
pub(super) fn read_dates(
    texts: &TextArray,
    format: Option<&Value>,
    pivot: Option<&Value>,
    call: &mut Call<'_>,
) -> Result<Vec<[f64; 6]>> {
    let this_year = date_of(now()).parts[0];
    let pivot = match pivot.filter(|pivot| !pivot.is_empty()) {
        Some(pivot) => f64::from_value(*pivot, 3, call)?,
        None => this_year - 50.0,
    };
    let formats: Vec<DateFormat> = match format.filter(|format| !format.is_empty()) {
        Some(format) => vec![format_of(format, 2, call)?],
        None => TRIED.iter().map(|format| DateFormat::parse(format)).collect(),
    };
    let mut dates = Vec::with_capacity(texts.items.len());
    for k in 0..texts.items.len() {
        let text = texts.text(k);
        let Some(parsed) = formats.iter().find_map(|format| format.read(text)) else {
            let said = match formats.len() {
                1 => "datevec: DATE not parsed correctly with given format",
                _ => "datevec: none of the standard formats match the DATE string",
            };
            let message = format!("Failed to convert from text to date number: '{text}'.");
            return Err(Error::new("MATLAB:datevec:ConvertDateString", message).in_octave("", said));
        };
        dates.push(completed(parsed, pivot, this_year));
    }
    Ok(dates)
}

/// Parts that a text lacks: the current year, the first of January, midnight.
fn completed(parsed: Parsed, pivot: f64, this_year: f64) -> [f64; 6] {
    let [year, month, day, hour, minute, second] = parsed.parts;
    let year = match year {
        // The only year with these two digits in the hundred years from the pivot on.
        Some(year) if parsed.short_year => pivot + (year - pivot).rem_euclid(100.0),
        Some(year) => year,
        None => this_year,
    };
    [
        year,
        month.unwrap_or(1.0),
        day.unwrap_or(1.0),
        hour.unwrap_or(0.0),
        minute.unwrap_or(0.0),
        second.unwrap_or(0.0),
    ]
}

fn format_of(format: &Value, position: usize, call: &mut Call<'_>) -> Result<DateFormat> {
    if let Some(number) = format.scalar_double().filter(|_| format.class().is_numeric()) {
        let known = NUMBERED.get(number as usize).filter(|_| number >= 0.0 && number.fract() == 0.0);
        return known.map(|format| DateFormat::parse(format)).ok_or_else(|| {
            Error::new(
                "MATLAB:datestr:InvalidFormatNumber",
                format!("{number} is no number of a date format."),
            )
        });
    }
    let Text(text) = Text::from_value(*format, position, call)?;
    Ok(DateFormat::parse(&text))
}

builtin! {
    /// Dates as text.
    ///
    /// Takes serial numbers, date vectors as rows of three or six columns, or texts in one of the usual formats. `format`
    /// is a text of fields (`yyyy yy QQ mmmm mmm mm m dddd ddd dd d HH MM SS FFF`, `AM` or `PM`) or a number from 0 to 31.
    /// Where it isn't given it is `'dd-mmm-yyyy HH:MM:SS'`, `'dd-mmm-yyyy'` when all dates are midnights, and
    /// `'HH:MM PM'` when all are times of day 0. `pivot` is the first year that two digits may mean.
    ///
    /// # Shapes
    /// A row for each date.
    ///
    /// # Errors
    /// `MATLAB:datestr:ConvertDateNumber` for what is no date; `MATLAB:datestr:InvalidFormatNumber`.
    ///
    /// # Examples
    /// ```matlab
    /// datestr(730486.5)                    %| 01-Jan-2000 12:00:00
    /// datestr(730486.5, 'yyyy-mm-dd HH:MM') %| 2000-01-01 12:00
    /// datestr([2010 3 4 0 0 0], 29)        %| 2010-03-04
    /// ```
    pub DATESTR = datestr(Any);
    forms: [
        "s = datestr(d)",
        "s = datestr(d, format)",
        "s = datestr(text, format, pivot)",
        "s = datestr(…, 'local')",
    ],
    inputs: 0..=4,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(crate::value::class::Class::Char),
}

fn datestr(Any(mut args): Any, call: &mut Call<'_>) -> Result<()> {
    if args.len() > 1 && args.last().is_some_and(|word| word.text().as_deref() == Some("local")) {
        args.pop();
    }
    let serials = match args.first() {
        None if call.rt().dialect.is_octave => return Err(ErrorKind::NotEnoughInputs.into()),
        None => vec![now()],
        Some(value) => match TextArray::from_text(value) {
            Some(texts) => {
                read_dates(&texts, None, args.get(2), call)?.into_iter().map(serial).collect::<Vec<f64>>()
            }
            None => {
                let (numbers, dims) = numbers_of(value, 1)?;
                if are_vectors(&numbers, &dims) { serials_of_rows(&numbers, &dims) } else { numbers }
            }
        },
    };
    if serials.iter().any(|n| !n.is_finite()) {
        let message = "DATESTR failed converting date number to date vector. Date number out of range.";
        return Err(Error::new("MATLAB:datestr:ConvertDateNumber", message));
    }
    let format = match args.get(1).filter(|format| !format.is_empty()) {
        Some(format) if format.scalar_double() != Some(-1.0) => format_of(format, 2, call)?,
        _ if serials.iter().all(|n| n.fract() == 0.0) => DateFormat::parse(NUMBERED[1]),
        _ if serials.iter().all(|n| n.floor() == 0.0) => DateFormat::parse(NUMBERED[16]),
        _ => DateFormat::parse(NUMBERED[0]),
    };
    let rows: Vec<String> = serials
        .iter()
        .map(|n| {
            let date = date_in_milliseconds(*n);
            let mut row = String::new();
            format.write(&date, serial(date.parts), &mut row);
            row
        })
        .collect();
    let rt = call.rt();
    let text = match &rows[..] {
        [] => Value::EMPTY_CHAR,
        [row] => rt.char_row(row),
        rows => rt.char_matrix(rows),
    };
    call.output(text)
}

builtin! {
    /// Today's date as text, like `'04-Mar-2010'`.
    ///
    /// # Examples
    /// ```matlab
    /// numel(date)                %| 11
    /// ```
    pub DATE = date(());
    forms: ["s = date"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(crate::value::class::Class::Char),
}

fn date((): (), call: &mut Call<'_>) -> Result<()> {
    let today = date_of(now());
    let mut text = String::new();
    DateFormat::parse(NUMBERED[1]).write(&today, serial(today.parts), &mut text);
    let text = call.rt().char_row(&text);
    call.output(text)
}
