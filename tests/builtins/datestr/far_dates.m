% Dates beyond all calendars don't stop the program.
%@ source: documentation page of datevec
s = datestr(1e300); assert(ischar(s))
v = datevec(uint64(18446744073709551615)); assert(numel(v) == 6)
assert(isfinite(datenum(1e200, 1, 1)) && datenum(Inf, 1, 1) == Inf)
c = calendar(0, 1e200); assert(isequal(size(c), [6 7]))
