//! Expressions that give arrays.

use super::Builder;
use super::types::{Class, DOUBLE, Type};

impl Builder {
    /// An array of that size.
    pub(super) fn array(&mut self, class: Class, rows: usize, columns: usize, depth: usize) -> String {
        let own = Type::Array(class, rows, columns);
        let leaf = depth == 0 || self.random.percent(25);
        if self.random.percent(if leaf { 85 } else { 10 })
            && let Some(place) = self.place(&own)
        {
            return place;
        }
        if leaf {
            return self.built(class, rows, columns);
        }
        if self.random.percent(8)
            && let Some(call) = self.call(&own, depth)
        {
            return call;
        }
        if class == Class::Logical {
            return self.mask(rows, columns, depth - 1);
        }
        match self.random.below(10) {
            0..=2 if class != Class::Char => {
                let op = self.random.pick(&["+", "-", ".*", "./", "+", "-"]);
                format!("({} {op} {})", self.expr(&own, depth - 1), self.expr(&own, depth - 1))
            }
            3 | 4 if class != Class::Char => {
                let op = self.random.pick(&["+", "-", ".*", "./", "*"]);
                let class = if self.random.percent(60) { class } else { Class::Double };
                let scalar = self.expr(&Type::Scalar(class), depth - 1);
                let array = self.expr(&own, depth - 1);
                let scalar_first = self.random.percent(40);
                if scalar_first {
                    format!("({scalar} {op} {array})")
                } else {
                    format!("({array} {op} {scalar})")
                }
            }
            5 if class != Class::Char => {
                let array = self.expr(&own, depth - 1);
                format!("{}({array})", self.random.pick(&["abs", "-", "round", "cumsum", "floor"]))
            }
            _ => self.rearranged(class, rows, columns, depth - 1),
        }
    }

    /// Brackets, or a function that makes arrays.
    fn built(&mut self, class: Class, rows: usize, columns: usize) -> String {
        let element = Type::Scalar(class);
        match self.random.below(6) {
            0 if class == Class::Double => {
                format!("{}({rows}, {columns})", self.random.pick(&["zeros", "ones", "eye"]))
            }
            0 | 1 if matches!(class, Class::Single | Class::Int(_)) => {
                format!("{}({rows}, {columns}, '{}')", self.random.pick(&["zeros", "ones"]), class.name())
            }
            2 if class == Class::Double && rows == 1 => format!("(1:{columns})"),
            3 => format!("repmat({}, {rows}, {columns})", self.expr(&element, 0)),
            _ => {
                let mut lines = Vec::new();
                for _ in 0..rows {
                    let row: Vec<String> = (0..columns).map(|_| self.expr(&element, 0)).collect();
                    lines.push(row.join(", "));
                }
                format!("[{}]", lines.join("; "))
            }
        }
    }

    fn mask(&mut self, rows: usize, columns: usize, depth: usize) -> String {
        let class = Class::number(&mut self.random);
        let op = self.random.pick(&["<", ">", "==", "~=", ">="]);
        let left = self.array(class, rows, columns, depth);
        match self.random.below(4) {
            0 => format!("({left} {op} {})", self.array(class, rows, columns, depth)),
            1 => format!("~({left} {op} {})", self.expr(&DOUBLE, depth)),
            _ => format!("({left} {op} {})", self.expr(&Type::Scalar(class), depth)),
        }
    }

    /// The elements of arrays, otherwise arranged, and products of matrices.
    fn rearranged(&mut self, class: Class, rows: usize, columns: usize, depth: usize) -> String {
        let own = Type::Array(class, rows, columns);
        let is_row = rows == 1 && columns > 1;
        let exact = class == Class::Double || class == Class::Complex;
        match self.random.below(10) {
            0 | 1 => format!("{}'", self.brackets(class, columns, rows, depth)),
            2 if exact && rows == columns => {
                format!("({} * {})", self.expr(&own, depth), self.expr(&own, depth))
            }
            3 if exact && is_row => {
                format!("({} * {})", self.expr(&own, depth), self.array(class, columns, columns, 0))
            }
            4 if class == Class::Double && rows * columns == 3 => {
                format!("cross({}, {})", self.expr(&own, depth), self.expr(&own, depth))
            }
            5 if class != Class::Complex && is_row => format!("sort({})", self.expr(&own, depth)),
            6 | 7 if is_row => match self.place(&own).filter(|place| !place.contains('(')) {
                Some(row) => {
                    let order = self.random.pick(&["(end:-1:1)", "([2:end 1])", "(:)'", "(1, :)"]);
                    format!("{row}{order}")
                }
                None => self.expr(&own, depth),
            },
            8 if is_row => {
                let last = self.expr(&Type::Scalar(class), depth);
                match columns {
                    2 => format!("[{}, {last}]", self.expr(&Type::Scalar(class), depth)),
                    n => format!("[{}, {last}]", self.array(class, 1, n - 1, depth)),
                }
            }
            _ => format!("reshape({}, {rows}, {columns})", self.array(class, 1, rows * columns, depth)),
        }
    }

    fn brackets(&mut self, class: Class, rows: usize, columns: usize, depth: usize) -> String {
        let array = self.array(class, rows, columns, depth);
        if array.contains(' ') { format!("({array})") } else { array }
    }

    /// A row of any length.
    pub(super) fn list(&mut self, class: Class, depth: usize) -> String {
        let own = Type::List(class);
        let place = self.place(&own);
        let Some(place) = place.filter(|_| depth > 0 || self.random.percent(80)) else {
            return self.new_list(class);
        };
        if depth == 0 || self.random.percent(15) {
            return place;
        }
        let element = Type::Scalar(class);
        match self.random.below(9) {
            0 | 1 => format!("[{place}, {}]", self.expr(&element, depth - 1)),
            2 => format!("{place}(1:min(end, {}))", self.random.within(0, 6)),
            3 => format!("{place}(end:-1:1)"),
            4 if class != Class::Complex => {
                let limit = self.expr(&element, depth - 1);
                format!("{place}({place} {} {limit})", self.random.pick(&["<", ">", "~="]))
            }
            5 if class != Class::Complex => format!("sort({place})"),
            6 if !matches!(class, Class::Char | Class::Logical) => {
                format!(
                    "({place} {} {})",
                    self.random.pick(&["+", "-", ".*"]),
                    self.expr(&element, depth - 1)
                )
            }
            7 if class == Class::Char => format!("[{place}, num2str({})]", self.whole(1)),
            7 => format!("{place}(2:end)"),
            _ => self.new_list(class),
        }
    }

    fn new_list(&mut self, class: Class) -> String {
        match (class, self.random.below(5)) {
            (Class::Char, 0) => format!("sprintf('%d', {})", self.whole(1)),
            (Class::Char, _) => self.random.pick(&["'abc'", "'x'", "''", "'one'", "'Hello'"]).into(),
            (Class::Double, 0) => "zeros(1, 0)".into(),
            (Class::Double, 1) => {
                let step = self.random.pick(&["1", "0.5", "-1", "2", "0.1"]);
                format!("({}:{step}:{})", self.random.below(4), self.random.below(6))
            }
            _ => {
                let n = self.random.within(1, 4);
                self.built(class, 1, n)
            }
        }
    }
}
