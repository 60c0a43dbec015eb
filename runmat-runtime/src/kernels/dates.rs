//! The Gregorian calendar over serial date numbers: days since the (fictitious) year 0, where 1 is 1 January of year 0.

/// The serial date number of 1 January 1970.
pub const UNIX_EPOCH: f64 = 719_529.0;

/// A date with its time of day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DateTime {
    /// Year, month and day, then hour, minute and seconds; all whole but the last.
    pub parts: [f64; 6],
}

/// Year, month (1 to 12) and day of a day number since 1 January 1970 (Howard Hinnant's `civil_from_days`).
pub fn civil(days: i64) -> (i64, i64, i64) {
    let z = days.saturating_add(719_468);
    let era = z.div_euclid(146_097);
    let day = z.rem_euclid(146_097);
    let year_of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let d = day_of_year - (153 * month + 2) / 5 + 1;
    let m = if month < 10 { month + 3 } else { month - 9 };
    (year_of_era + era * 400 + i64::from(m <= 2), m, d)
}

/// The day number since 1 January 1970 of a year, a month from 1 to 12 and a day (`days_from_civil`).
pub fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    let y = year - i64::from(month <= 2);
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// True for years with 29 February.
pub fn is_leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

/// The number of days of a month from 1 to 12.
pub fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The serial date number of a date whose parts may lie outside their ranges: months carry into years (those before 1
/// count as 1), fractions of years and months into days, all else adds up.
pub fn serial([year, month, day, hour, minute, second]: [f64; 6]) -> f64 {
    let time = (hour + (minute + second / 60.0) / 60.0) / 24.0;
    if ![year, month, day, time].iter().all(|x| x.is_finite() && x.abs() < 1e12) {
        return year + month + day + time;
    }
    let month = if month < 1.0 { 1.0 } else { month };
    let (whole_year, whole_month) = (year.floor(), month.floor());
    let carried = whole_year as i64 * 12 + whole_month as i64 - 1;
    let (y, m) = (carried.div_euclid(12), carried.rem_euclid(12) + 1);
    let year_length = if is_leap(y) { 366.0 } else { 365.0 };
    let part = (year - whole_year) * year_length + (month - whole_month) * days_in_month(y, m) as f64;
    days_since_epoch(y, m, 1) as f64 + UNIX_EPOCH - 1.0 + day + part + time
}

/// The date of a serial number. Seconds are rounded to the resolution of the number, at most to milliseconds.
pub fn date_of(serial: f64) -> DateTime {
    if !serial.is_finite() {
        return DateTime { parts: [serial; 6] };
    }
    let resolution = serial.abs().max(1.0) * f64::EPSILON * 86_400.0;
    let mut day = serial.floor();
    let mut seconds = (serial - day) * 86_400.0;
    let rounded = (seconds * 1000.0).round() / 1000.0;
    if (seconds - rounded).abs() <= resolution {
        seconds = rounded;
    }
    if seconds >= 86_400.0 {
        (day, seconds) = (day + 1.0, seconds - 86_400.0);
    }
    split(day, seconds)
}

/// The date of a serial number with its seconds rounded to milliseconds.
pub fn date_in_milliseconds(serial: f64) -> DateTime {
    if !serial.is_finite() {
        return DateTime { parts: [serial; 6] };
    }
    let day = serial.floor();
    let seconds = ((serial - day) * 86_400_000.0).round() / 1000.0;
    match seconds >= 86_400.0 {
        true => split(day + 1.0, 0.0),
        false => split(day, seconds),
    }
}

fn split(day: f64, seconds: f64) -> DateTime {
    let (y, m, d) = civil((day - UNIX_EPOCH) as i64);
    let hour = (seconds / 3600.0).floor();
    let minute = ((seconds - hour * 3600.0) / 60.0).floor();
    let rest = seconds - hour * 3600.0 - minute * 60.0;
    // What the subtractions lose is below the resolution of any date number of our era.
    let rest = (rest * 1e9).round() / 1e9;
    DateTime { parts: [y as f64, m as f64, d as f64, hour, minute, rest] }
}

/// The day of the week of a serial number: 1 is Sunday.
pub fn weekday(serial: f64) -> f64 {
    (serial.floor() - 2.0).rem_euclid(7.0) + 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_round_trip() {
        for day in [-1000.0, 0.0, 1.0, 59.0, 60.0, 61.0, 730_486.0, 730_736.0, 738_427.0] {
            assert_eq!(serial(date_of(day).parts), day);
        }
    }

    #[test]
    fn known_days() {
        assert_eq!(serial([2000.0, 1.0, 1.0, 0.0, 0.0, 0.0]), 730_486.0);
        assert_eq!(serial([0.0, 1.0, 1.0, 0.0, 0.0, 0.0]), 1.0);
        assert_eq!(weekday(730_486.0), 7.0);
        assert_eq!(weekday(738_427.0), 3.0);
    }
}
