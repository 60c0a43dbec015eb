//! Serial date numbers and date vectors: `datenum`, `datevec`, `weekday`, `addtodate`, `eomday`, `etime`, `calendar`.

use super::text::{now, read_dates};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::dates::{date_of, days_in_month, is_leap, serial, weekday as day_of_week};
use crate::text::dates::{MONTHS, WEEKDAYS};
use crate::value::Value;
use crate::value::class::Class;

/// The real numbers of an argument with their size.
pub(super) fn numbers_of(value: &Value, position: usize) -> Result<(Vec<f64>, Dims)> {
    let view =
        value.view().filter(|view| view.class != Class::Char && !view.is_complex()).ok_or_else(|| {
            Error::new("MATLAB:invalidInput", format!("Input argument {position} must be real numbers."))
        })?;
    Ok(((0..view.numel()).map(|k| view.elements.real_at(k)).collect(), Dims::new(view.dims)))
}

/// True for a matrix that is read as date vectors: three or six columns of plausible dates.
pub(super) fn are_vectors(numbers: &[f64], dims: &Dims) -> bool {
    let (rows, columns) = (dims.rows(), dims.columns());
    let whole = |column: usize| (0..rows).all(|row| numbers[row + column * rows].fract() == 0.0);
    let near = |row: usize| {
        let sum: f64 = (0..columns).map(|column| numbers[row + column * rows]).sum();
        (sum - 2000.0).abs() < 500.0
    };
    dims.ndims() == 2 && matches!(columns, 3 | 6) && (0..3).all(whole) && (0..rows).all(near)
}

/// The serial numbers of the rows of a matrix of date vectors.
pub(super) fn serials_of_rows(numbers: &[f64], dims: &Dims) -> Vec<f64> {
    let rows = dims.rows();
    (0..rows)
        .map(|row| {
            let mut parts = [0.0; 6];
            for (column, part) in parts.iter_mut().enumerate().take(dims.columns()) {
                *part = numbers[row + column * rows];
            }
            serial(parts)
        })
        .collect()
}

/// The serial numbers that an argument means, with their size: numbers as they are, or the dates of texts.
fn serials_of(value: &Value, position: usize, call: &mut Call<'_>) -> Result<(Vec<f64>, Dims)> {
    match TextArray::from_text(value) {
        Some(texts) => {
            let dates = read_dates(&texts, None, None, call)?;
            let numbers: Vec<f64> = dates.into_iter().map(serial).collect();
            let dims = Dims::column(numbers.len());
            Ok((numbers, dims))
        }
        None => numbers_of(value, position),
    }
}

builtin! {
    /// Serial date numbers: days since the year 0, with the time of day as their fraction.
    ///
    /// Takes date vectors as rows of a matrix of three or six columns, the parts one by one, or texts (in the format
    /// given, or in one of the usual formats). Months beyond 12 carry into years, other parts add up. A two-digit year
    /// lies in the hundred years from `pivot` on, by default 50 years before the current one. Serial numbers stay.
    ///
    /// # Shapes
    /// A column for rows and texts; the common size of the parts, of which scalars expand.
    ///
    /// # Errors
    /// `MATLAB:datenum:ConvertDateString` for texts that are no dates.
    ///
    /// # Examples
    /// ```matlab
    /// datenum(2000, 1, 1)              %| 730486
    /// datenum('2000-01-02', 'yyyy-mm-dd')      %| 730487
    /// ```
    pub DATENUM = datenum(Any);
    forms: [
        "n = datenum(dateVector)",
        "n = datenum(Y, M, D)",
        "n = datenum(Y, M, D, H, MI, S)",
        "n = datenum(text)",
        "n = datenum(text, format)",
        "n = datenum(text, format, pivot)",
        "[n, seconds] = datenum(…)",
    ],
    inputs: 1..=6,
    outputs: 0..=2,
    purity: Reads,
    result: OfClass(Class::Double),
}

fn datenum(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (numbers, dims) = match TextArray::from_text(&args[0]) {
        Some(texts) => {
            let dates = read_dates(&texts, args.get(1), args.get(2), call).map_err(|error| {
                Error::new("MATLAB:datenum:ConvertDateString", error.message().to_owned())
                    .in_octave("", "datevec: none of the standard formats match the DATE string")
            })?;
            let numbers: Vec<f64> = dates.into_iter().map(serial).collect();
            let dims = Dims::column(numbers.len());
            (numbers, dims)
        }
        None if args.len() == 1 => {
            let (numbers, dims) = numbers_of(&args[0], 1)?;
            let is_octave = call.rt().dialect.is_octave;
            match dims.columns() {
                columns if is_octave && !(3..=6).contains(&columns) => {
                    let words = "[YEAR, MONTH, DAY, HOUR, MINUTE, SECOND]";
                    return Err(Error::new("", format!("datenum: expected date vector containing {words}")));
                }
                columns if dims.ndims() == 2 && (matches!(columns, 3 | 6) || is_octave) => {
                    let serials = serials_of_rows(&numbers, &dims);
                    let dims = Dims::column(serials.len());
                    (serials, dims)
                }
                _ => (numbers, dims),
            }
        }
        None => {
            if call.rt().dialect.is_octave && args.iter().any(|arg| arg.class() != Class::Double) {
                return Err(Error::new("", "datenum: all inputs must be of class double"));
            }
            serials_of_parts(&args)?
        }
    };
    let seconds: Vec<f64> = numbers.iter().map(|n| n * 86_400.0).collect();
    let rt = call.rt();
    let value = rt.dense(&numbers, dims.clone())?;
    let seconds = rt.dense(&seconds, dims)?;
    call.outputs([value, seconds])
}

fn serials_of_parts(args: &[Value]) -> Result<(Vec<f64>, Dims)> {
    let mut columns = Vec::with_capacity(6);
    let mut dims = Dims::scalar();
    for (at, arg) in args.iter().enumerate() {
        let (numbers, size) = numbers_of(arg, at + 1)?;
        if numbers.len() != 1 {
            if !dims.is_scalar() && dims != size {
                return Err(ErrorKind::SizeMismatch.into());
            }
            dims = size;
        }
        columns.push(numbers);
    }
    let serials = (0..dims.numel())
        .map(|k| {
            let mut parts = [0.0, 1.0, 1.0, 0.0, 0.0, 0.0];
            for (part, column) in parts.iter_mut().zip(&columns) {
                *part = column[if column.len() == 1 { 0 } else { k }];
            }
            serial(parts)
        })
        .collect();
    Ok((serials, dims))
}

builtin! {
    /// Date vectors: year, month, day, hour, minute and seconds.
    ///
    /// Takes serial numbers or texts, read as `datenum` reads them. Several outputs are the parts one by one.
    ///
    /// # Shapes
    /// A row of six for each date; the size of the serial numbers for parts.
    ///
    /// # Errors
    /// `MATLAB:datevec:ConvertDateString` for texts that are no dates.
    ///
    /// # Examples
    /// ```matlab
    /// datevec(730486.5)                %| 2000 1 1 12 0 0
    /// datevec('2010-03-04 11:12:13')   %| 2010 3 4 11 12 13
    /// ```
    pub DATEVEC = datevec(Any);
    forms: [
        "v = datevec(n)",
        "v = datevec(text)",
        "v = datevec(text, format)",
        "v = datevec(text, format, pivot)",
        "v = datevec(text, pivot)",
        "[Y, M, D, H, MI, S] = datevec(…)",
    ],
    inputs: 1..=3,
    outputs: 0..=6,
    purity: Reads,
    result: OfClass(Class::Double),
}

fn datevec(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (dates, dims): (Vec<[f64; 6]>, Dims) = match TextArray::from_text(&args[0]) {
        Some(texts) => {
            let (format, pivot) = match args.get(1) {
                Some(pivot) if pivot.class().is_numeric() => (args.get(2), Some(pivot)),
                format => (format, args.get(2)),
            };
            let dates = read_dates(&texts, format, pivot, call)?;
            let dims = Dims::column(dates.len());
            (dates, dims)
        }
        None => {
            let (numbers, dims) = numbers_of(&args[0], 1)?;
            match are_vectors(&numbers, &dims) {
                true => {
                    let serials = serials_of_rows(&numbers, &dims);
                    (serials.iter().map(|n| date_of(*n).parts).collect(), Dims::column(serials.len()))
                }
                false => (numbers.iter().map(|n| date_of(*n).parts).collect(), dims),
            }
        }
    };
    if call.n_out() < 2 {
        let flat: Vec<f64> = (0..6).flat_map(|part| dates.iter().map(move |date| date[part])).collect();
        let matrix = call.rt().dense(&flat, Dims::matrix(dates.len(), 6))?;
        return call.output(matrix);
    }
    for part in 0..6 {
        let column: Vec<f64> = dates.iter().map(|date| date[part]).collect();
        let column = call.rt().dense(&column, dims.clone())?;
        call.output(column)?;
    }
    Ok(())
}

builtin! {
    /// Days of the week: 1 is Sunday.
    ///
    /// A second output is their names, short or with `'long'` in full.
    ///
    /// # Shapes
    /// The size of the serial numbers; a column for texts. Names are rows of a char matrix.
    ///
    /// # Errors
    /// `MATLAB:datevec:ConvertDateString` for texts that are no dates; `MATLAB:weekday:InvalidForm` for unknown words.
    ///
    /// # Examples
    /// ```matlab
    /// weekday(730486)                  %| 7
    /// ```
    pub WEEKDAY = weekday(Any);
    forms: ["n = weekday(d)", "[n, name] = weekday(d)", "[n, name] = weekday(d, 'long' | 'short')"],
    inputs: 1..=3,
    outputs: 0..=2,
    purity: Reads,
    result: OfClass(Class::Double),
}

fn weekday(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (serials, dims) = serials_of(&args[0], 1, call)?;
    let mut length = 3;
    for (at, word) in args.iter().enumerate().skip(1) {
        let Text(word) = Text::from_value(*word, at + 1, call)?;
        match word.to_ascii_lowercase().as_str() {
            "long" => length = usize::MAX,
            "short" | "en_us" | "local" => {}
            _ => {
                let message = "The form must be 'long' or 'short'.";
                return Err(Error::new("MATLAB:weekday:InvalidForm", message));
            }
        }
    }
    let days: Vec<f64> = serials.iter().map(|n| day_of_week(*n)).collect();
    let names: Vec<String> =
        days.iter().map(|day| WEEKDAYS[*day as usize - 1].chars().take(length).collect()).collect();
    let rt = call.rt();
    let days = rt.dense(&days, dims)?;
    let names = rt.char_matrix(&names);
    call.outputs([days, names])
}

builtin! {
    /// Serial date numbers moved by a number of units.
    ///
    /// Units: `'year'`, `'month'`, `'day'`, `'hour'`, `'minute'`, `'second'`, `'millisecond'`. Years and months keep the day,
    /// but for the last days of a month that the new month lacks.
    ///
    /// # Shapes
    /// The common size of dates and numbers, of which scalars expand.
    ///
    /// # Errors
    /// `MATLAB:addtodate:InvalidUnit`; `MATLAB:sizeDimensionsMustMatch`.
    ///
    /// # Examples
    /// ```matlab
    /// datestr(addtodate(datenum(2000, 1, 31), 1, 'month'))     %| 29-Feb-2000
    /// ```
    pub ADDTODATE = addtodate((Value, Value, Text));
    forms: ["n = addtodate(d, q, unit)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn addtodate((dates, counts, Text(unit)): (Value, Value, Text), call: &mut Call<'_>) -> Result<()> {
    let (dates, dims) = numbers_of(&dates, 1)?;
    let (counts, other) = numbers_of(&counts, 2)?;
    let dims = match (dates.len(), counts.len()) {
        (_, 1) => dims,
        (1, _) => other,
        _ if dims == other => dims,
        _ => return Err(ErrorKind::SizeMismatch.into()),
    };
    let per_day = match unit.to_ascii_lowercase().as_str() {
        "year" | "month" => 0.0,
        "day" => 1.0,
        "hour" => 24.0,
        "minute" => 1440.0,
        "second" => 86_400.0,
        "millisecond" => 86_400_000.0,
        _ => {
            return Err(Error::new("MATLAB:addtodate:InvalidUnit", format!("Unknown date unit '{unit}'."))
                .in_octave("", format!("addtodate: Invalid time unit: {unit}")));
        }
    };
    let months = if unit.eq_ignore_ascii_case("year") { 12.0 } else { 1.0 };
    let at = |list: &[f64], k: usize| list[if list.len() == 1 { 0 } else { k }];
    let moved: Vec<f64> = (0..dims.numel())
        .map(|k| match (at(&dates, k), at(&counts, k)) {
            (date, count) if per_day > 0.0 => date + count / per_day,
            (date, count) => add_months(date, count * months),
        })
        .collect();
    let moved = call.rt().dense(&moved, dims)?;
    call.output(moved)
}

/// Beyond so many days or months the calendar isn't followed any more.
const MOST_MONTHS: f64 = 1e13;

/// Days of a month, on average over 400 years.
const MEAN_MONTH: f64 = 146_097.0 / 4800.0;

fn add_months(date: f64, count: f64) -> f64 {
    if !date.is_finite() || !count.is_finite() {
        return date + count;
    }
    if date.abs().max(count.abs()) > MOST_MONTHS {
        return date + count * MEAN_MONTH;
    }
    let [year, month, day, ..] = date_of(date.floor()).parts;
    let carried = year as i64 * 12 + month as i64 - 1 + count as i64;
    let (y, m) = (carried.div_euclid(12), carried.rem_euclid(12) + 1);
    let day = day.min(days_in_month(y, m) as f64);
    serial([y as f64, m as f64, day, 0.0, 0.0, 0.0]) + (date - date.floor())
}

builtin! {
    /// The last days of months.
    ///
    /// # Shapes
    /// The common size of years and months, of which scalars expand.
    ///
    /// # Errors
    /// `MATLAB:eomday:InvalidMonth` for months that aren't whole numbers from 1 to 12.
    ///
    /// # Examples
    /// ```matlab
    /// eomday([1900 2000], 2)     %| 28 29
    /// ```
    pub EOMDAY = eomday((Value, Value));
    forms: ["d = eomday(Y, M)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn eomday((years, months): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (years, dims) = numbers_of(&years, 1)?;
    let (months, other) = numbers_of(&months, 2)?;
    let dims = match (years.len(), months.len()) {
        (_, 1) => dims,
        (1, _) => other,
        _ if dims == other => dims,
        _ => return Err(ErrorKind::SizeMismatch.into()),
    };
    if months.iter().any(|m| m.fract() != 0.0 || !(1.0..=12.0).contains(m)) {
        let message = "Months must be whole numbers from 1 to 12.";
        return Err(Error::new("MATLAB:eomday:InvalidMonth", message));
    }
    let at = |list: &[f64], k: usize| list[if list.len() == 1 { 0 } else { k }];
    let days: Vec<f64> = (0..dims.numel())
        .map(|k| days_in_month(at(&years, k).floor() as i64, at(&months, k) as i64) as f64)
        .collect();
    let days = call.rt().dense(&days, dims)?;
    call.output(days)
}

builtin! {
    /// Seconds from the second date vector to the first.
    ///
    /// # Shapes
    /// A column with an element for each row.
    ///
    /// # Errors
    /// `MATLAB:etime:InvalidInput` for what isn't rows of six.
    ///
    /// # Examples
    /// ```matlab
    /// etime([2000 1 1 0 1 0.5], [2000 1 1 0 0 0])    %| 60.5000
    /// ```
    pub ETIME = etime((Value, Value));
    forms: ["s = etime(t1, t0)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn etime((end, start): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let seconds = |value: &Value, position: usize| -> Result<Vec<f64>> {
        let (numbers, dims) = numbers_of(value, position)?;
        if dims.columns() != 6 || dims.ndims() > 2 {
            let message = "Date vectors must have six columns.";
            return Err(Error::new("MATLAB:etime:InvalidInput", message));
        }
        let rows = dims.rows();
        let at = |row: usize, part: usize| numbers[row + part * rows];
        Ok((0..rows)
            .map(|row| {
                let day = serial([at(row, 0), at(row, 1), at(row, 2), 0.0, 0.0, 0.0]);
                // Seconds apart from days keep their digits.
                day * 86_400.0 + at(row, 3) * 3600.0 + at(row, 4) * 60.0 + at(row, 5)
            })
            .collect())
    };
    let (first, second) = (seconds(&end, 1)?, seconds(&start, 2)?);
    let count = if first.len() == 1 { second.len() } else { first.len() };
    if second.len() != 1 && second.len() != count {
        return Err(ErrorKind::SizeMismatch.into());
    }
    let at = |list: &[f64], k: usize| list[if list.len() == 1 { 0 } else { k }];
    let differences: Vec<f64> = (0..count).map(|k| at(&first, k) - at(&second, k)).collect();
    let differences = call.rt().column(&differences)?;
    call.output(differences)
}

builtin! {
    /// True for leap years; of the current year where none is given.
    ///
    /// # Examples
    /// ```matlab
    /// is_leap_year([1900 2000])  %| 0 1
    /// ```
    pub IS_LEAP_YEAR = is_leap_year(Any);
    forms: ["tf = is_leap_year", "tf = is_leap_year(Y)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::Logical),
}

fn is_leap_year(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (years, dims) = match args.first() {
        Some(years) => numbers_of(years, 1)?,
        None => (vec![date_of(now()).parts[0]], Dims::scalar()),
    };
    let answers: Vec<bool> = years.iter().map(|y| y.fract() == 0.0 && is_leap(*y as i64)).collect();
    let answers = call.rt().dense(&answers, dims)?;
    call.output(answers)
}

builtin! {
    /// The calendar of a month: a row for each of six weeks, Sunday first, with 0 outside the month.
    ///
    /// Without an output it is shown.
    ///
    /// # Errors
    /// `MATLAB:datevec:ConvertDateString` for texts that are no dates, `MATLAB:calendar:invalidDate` for what isn't finite.
    ///
    /// # Examples
    /// ```matlab
    /// c = calendar(2000, 1);
    /// c(1, 7)                    %| 1
    /// ```
    pub CALENDAR = calendar(Any);
    forms: ["c = calendar", "c = calendar(d)", "c = calendar(Y, M)"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Reads,
    result: OfClass(Class::Double),
}

fn calendar(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let date = match &args[..] {
        [] => now(),
        [date] => serials_of(date, 1, call)?.0.first().copied().unwrap_or(1.0),
        [year, month, ..] => {
            let (year, month) = (f64::from_value(*year, 1, call)?, f64::from_value(*month, 2, call)?);
            serial([year, month, 1.0, 0.0, 0.0, 0.0])
        }
    };
    if !date.is_finite() {
        return Err(Error::new("MATLAB:calendar:invalidDate", "The date must be finite."));
    }
    let [year, month, ..] = date_of(date).parts;
    let first = day_of_week(serial([year, month, 1.0, 0.0, 0.0, 0.0])) as usize - 1;
    let mut weeks = [[0.0; 7]; 6];
    for day in 0..days_in_month(year as i64, month as i64) as usize {
        weeks[(first + day) / 7][(first + day) % 7] = day as f64 + 1.0;
    }
    if call.n_out() > 0 {
        let flat: Vec<f64> = (0..7).flat_map(|column| weeks.iter().map(move |week| week[column])).collect();
        let matrix = call.rt().dense(&flat, Dims::matrix(6, 7))?;
        return call.output(matrix);
    }
    let title = format!("{} {year}", &MONTHS[month as usize - 1][..3]);
    let mut text = format!("{title:>28}\n     S     M    Tu     W    Th     F     S\n");
    for week in weeks {
        week.iter().for_each(|day| text.push_str(&format!("{day:>6}")));
        text.push('\n');
    }
    call.rt().out.write(&text);
    Ok(())
}
