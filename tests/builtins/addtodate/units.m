% Months keep the day where the new month has it.
%@ source: documentation page of addtodate
assert(isequal(addtodate(730736, 1, 'month'), 730766))
assert(isequal(addtodate(datenum(2008, 1, 31), 1, 'month'), datenum(2008, 2, 29)))
assert(isequal(addtodate(730486.5, [1 2], 'year'), [730852.5 731217.5]))
assert(isequal(addtodate(1, 36, 'hour'), 2.5))
assert(isequal(addtodate([1 2], 1, 'day'), [2 3]))
addtodate(1, 1, 'age')
%@ error: MATLAB:addtodate:InvalidUnit "Unknown date unit 'age'."
