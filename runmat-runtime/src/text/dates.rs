//! Dates as text: the format of `datestr` written and read.
//!
//! Fields: `yyyy yy QQ mmmm mmm mm m dddd ddd dd d HH MM SS FFF`, and `AM` or `PM`, which asks for hours from 1 to 12.
//! `m` is a month and `M` a minute; other letters may have either case. Everything else stands for itself.

use crate::kernels::dates::{DateTime, weekday};

/// Names of the months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Names of the days of the week.
pub const WEEKDAYS: [&str; 7] =
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// The formats that have a number.
pub const NUMBERED: [&str; 32] = [
    "dd-mmm-yyyy HH:MM:SS",
    "dd-mmm-yyyy",
    "mm/dd/yy",
    "mmm",
    "m",
    "mm",
    "mm/dd",
    "dd",
    "ddd",
    "d",
    "yyyy",
    "yy",
    "mmmyy",
    "HH:MM:SS",
    "HH:MM:SS PM",
    "HH:MM",
    "HH:MM PM",
    "QQ-yy",
    "QQ",
    "dd/mm",
    "dd/mm/yy",
    "mmm.dd,yyyy HH:MM:SS",
    "mmm.dd,yyyy",
    "mm/dd/yyyy",
    "dd/mm/yyyy",
    "yy/mm/dd",
    "yyyy/mm/dd",
    "QQ-yyyy",
    "mmmyyyy",
    "yyyy-mm-dd",
    "yyyymmddTHHMMSS",
    "yyyy-mm-dd HH:MM:SS",
];

/// Formats that are tried where none is given, the first that fits wins.
pub const TRIED: [&str; 40] = [
    "dd-mmm-yyyy HH:MM:SS.FFF",
    "dd-mmm-yyyy HH:MM:SS",
    "dd-mmm-yyyy HH:MM",
    "dd-mmm-yyyy",
    "mmm-dd-yyyy HH:MM:SS",
    "mmm-dd-yyyy HH:MM",
    "mmm-dd-yyyy",
    "dd mmm yyyy HH:MM:SS",
    "dd mmm yyyy HH:MM",
    "dd mmm yyyy",
    "mmm dd yyyy HH:MM:SS",
    "mmm dd yyyy HH:MM",
    "mmm dd yyyy",
    "mmm.dd,yyyy HH:MM:SS",
    "mmm.dd,yyyy HH:MM",
    "mmm.dd,yyyy",
    "mmm.dd.yyyy HH:MM:SS",
    "mmm.dd.yyyy",
    "yyyy/mm/dd HH:MM:SS",
    "yyyy/mm/dd HH:MM",
    "yyyy/mm/dd",
    "yyyy-mm-dd HH:MM:SS.FFF",
    "yyyy-mm-dd HH:MM:SS",
    "yyyy-mm-dd HH:MM",
    "yyyy-mm-ddTHH:MM:SS",
    "yyyy-mm-dd",
    "yyyymmddTHHMMSS",
    "mm/dd/yyyy HH:MM:SS",
    "mm/dd/yyyy HH:MM",
    "mm/dd/yyyy",
    "mm/dd/yy HH:MM:SS",
    "mm/dd/yy",
    "mm/dd",
    "HH:MM:SS.FFF",
    "HH:MM:SS PM",
    "HH:MM:SS",
    "HH:MM PM",
    "HH:MM",
    "mmmyyyy",
    "mmmyy",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Year4,
    Year2,
    Quarter,
    MonthName,
    Month3,
    Month2,
    Month1,
    DayName,
    Day3,
    Day2,
    Day1,
    Hour,
    Minute,
    Second,
    Millisecond,
    HalfDay,
    Literal(char),
}

/// A format, taken apart.
#[derive(Clone, Debug)]
pub struct DateFormat {
    fields: Vec<Field>,
}

/// The parts that a text gives; `None` where it has no such field.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parsed {
    /// Year, month, day, hour, minute, seconds.
    pub parts: [Option<f64>; 6],
    /// True when the year had two digits.
    pub short_year: bool,
}

impl DateFormat {
    /// Takes a format apart.
    pub fn parse(format: &str) -> DateFormat {
        let mut fields = Vec::new();
        let chars: Vec<char> = format.chars().collect();
        let mut at = 0;
        while at < chars.len() {
            let c = chars[at];
            let run = chars[at..].iter().take_while(|other| **other == c).count();
            let (field, len) = match (c, run) {
                ('y' | 'Y', 4..) => (Field::Year4, 4),
                ('y' | 'Y', 2..) => (Field::Year2, 2),
                ('Q' | 'q', 2..) => (Field::Quarter, 2),
                ('m', 4..) => (Field::MonthName, 4),
                ('m', 3) => (Field::Month3, 3),
                ('m', 2) => (Field::Month2, 2),
                ('m', _) => (Field::Month1, 1),
                ('d' | 'D', 4..) => (Field::DayName, 4),
                ('d' | 'D', 3) => (Field::Day3, 3),
                ('d' | 'D', 2) => (Field::Day2, 2),
                ('d' | 'D', _) => (Field::Day1, 1),
                ('H' | 'h', 2..) => (Field::Hour, 2),
                ('M', 2..) => (Field::Minute, 2),
                ('S' | 's', 2..) => (Field::Second, 2),
                ('F', 3..) => (Field::Millisecond, 3),
                ('A' | 'P', 1) if chars.get(at + 1) == Some(&'M') && chars.get(at + 2) != Some(&'M') => {
                    (Field::HalfDay, 2)
                }
                (c, _) => (Field::Literal(c), 1),
            };
            fields.push(field);
            at += len;
        }
        DateFormat { fields }
    }

    /// Appends a date.
    pub fn write(&self, date: &DateTime, serial: f64, out: &mut String) {
        let [year, month, day, hour, minute, second] = date.parts;
        let half_days = self.fields.contains(&Field::HalfDay);
        let month_name = MONTHS.get((month as usize).wrapping_sub(1)).copied().unwrap_or("");
        let day_name = WEEKDAYS.get(weekday(serial) as usize - 1).copied().unwrap_or("");
        for field in &self.fields {
            let text = match field {
                Field::Year4 => format!("{:04}", year as i64),
                Field::Year2 => format!("{:02}", (year as i64).rem_euclid(100)),
                Field::Quarter => format!("Q{}", (month as i64 + 2) / 3),
                Field::MonthName => month_name.to_owned(),
                Field::Month3 => month_name.chars().take(3).collect(),
                Field::Month2 => format!("{:02}", month as i64),
                Field::Month1 => month_name.chars().take(1).collect(),
                Field::DayName => day_name.to_owned(),
                Field::Day3 => day_name.chars().take(3).collect(),
                Field::Day2 => format!("{:02}", day as i64),
                Field::Day1 => day_name.chars().take(1).collect(),
                Field::Hour if half_days => format!("{:2}", (hour as i64 + 11) % 12 + 1),
                Field::Hour => format!("{:02}", hour as i64),
                Field::Minute => format!("{:02}", minute as i64),
                Field::Second => format!("{:02}", second.floor() as i64),
                Field::Millisecond => format!("{:03}", ((second - second.floor()) * 1000.0).round() as i64),
                Field::HalfDay => if hour >= 12.0 { "PM" } else { "AM" }.to_owned(),
                Field::Literal(c) => c.to_string(),
            };
            out.push_str(&text);
        }
    }

    /// Reads a text; `None` when it doesn't fit.
    pub fn read(&self, text: &str) -> Option<Parsed> {
        let mut rest = text.trim();
        let mut parsed = Parsed::default();
        let mut afternoon = None;
        for (at, field) in self.fields.iter().enumerate() {
            // Digits that touch the next field are counted exactly.
            let is_plain = |next: &Field| matches!(next, Field::Literal(_) | Field::HalfDay);
            let packed = self.fields.get(at + 1).is_some_and(|next| !is_plain(next));
            let least = if packed { 2 } else { 1 };
            let slot = |place: usize, parsed: &mut Parsed, value: f64| parsed.parts[place] = Some(value);
            match field {
                Field::Year4 => slot(0, &mut parsed, number(&mut rest, 4, 4)?),
                Field::Year2 => {
                    parsed.short_year = true;
                    slot(0, &mut parsed, number(&mut rest, 2, 2)?);
                }
                Field::Quarter => {
                    rest = rest.strip_prefix(['Q', 'q'])?;
                    slot(1, &mut parsed, number(&mut rest, 1, 1)? * 3.0 - 2.0);
                }
                Field::MonthName => slot(1, &mut parsed, name(&mut rest, &MONTHS, usize::MAX)?),
                Field::Month3 => slot(1, &mut parsed, name(&mut rest, &MONTHS, 3)?),
                Field::Month2 | Field::Month1 => {
                    let month = number(&mut rest, least, 2).filter(|m| (1.0..=12.0).contains(m))?;
                    slot(1, &mut parsed, month);
                }
                Field::DayName => {
                    name(&mut rest, &WEEKDAYS, usize::MAX)?;
                }
                Field::Day3 => {
                    name(&mut rest, &WEEKDAYS, 3)?;
                }
                Field::Day2 | Field::Day1 => {
                    let day = number(&mut rest, least, 2).filter(|d| (1.0..=31.0).contains(d))?;
                    slot(2, &mut parsed, day);
                }
                Field::Hour => slot(3, &mut parsed, number(&mut rest, least, 2)?),
                Field::Minute => {
                    let minute = number(&mut rest, least, 2).filter(|m| *m < 60.0)?;
                    slot(4, &mut parsed, minute);
                }
                Field::Second => {
                    let second = number(&mut rest, least, 2).filter(|s| *s < 61.0)?;
                    slot(5, &mut parsed, second);
                }
                Field::Millisecond => {
                    let digits = rest.chars().take_while(char::is_ascii_digit).count();
                    let fraction: f64 =
                        format!("0.{}", &rest[..digits]).parse().ok().filter(|_| digits > 0)?;
                    rest = &rest[digits..];
                    let seconds = parsed.parts[5].unwrap_or(0.0) + fraction;
                    slot(5, &mut parsed, seconds);
                }
                Field::HalfDay => {
                    let word = rest.get(..2)?.to_ascii_uppercase();
                    afternoon = Some(match word.as_str() {
                        "AM" => false,
                        "PM" => true,
                        _ => return None,
                    });
                    rest = &rest[2..];
                }
                Field::Literal(c) if c.is_whitespace() => rest = rest.trim_start(),
                Field::Literal(c) => rest = rest.strip_prefix(*c)?,
            }
        }
        match (afternoon, parsed.parts[3]) {
            (Some(_), Some(hour)) if !(1.0..=12.0).contains(&hour) => return None,
            (Some(true), Some(hour)) if hour < 12.0 => parsed.parts[3] = Some(hour + 12.0),
            (Some(false), Some(12.0)) => parsed.parts[3] = Some(0.0),
            (None, Some(hour)) if hour > 24.0 => return None,
            _ => {}
        }
        rest.trim().is_empty().then_some(parsed)
    }
}

/// A whole number of `least` to `most` digits at the start of the text.
fn number(rest: &mut &str, least: usize, most: usize) -> Option<f64> {
    let digits = rest.chars().take(most).take_while(char::is_ascii_digit).count();
    if digits < least {
        return None;
    }
    let (text, behind) = rest.split_at(digits);
    *rest = behind;
    text.parse().ok()
}

/// The position, from 1, of the name at the start of the text, of which `length` letters are enough.
fn name(rest: &mut &str, names: &[&str], length: usize) -> Option<f64> {
    let found = names.iter().position(|name| {
        let name = &name[..length.min(name.len())];
        rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
    })?;
    let taken = length.min(names[found].len());
    *rest = &rest[taken..];
    Some(found as f64 + 1.0)
}
