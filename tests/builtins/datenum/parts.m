% Parts, vectors and texts give serial numbers; months carry into years and other parts add up.
%@ source: documentation page of datenum
assert(isequal(datenum(2000, 1, 1), 730486))
assert(isequal(datenum([2000 1 1; 2001 2 3]), [730486; 730885]))
assert(isequal(datenum(2000, [1 2 3], 1), [730486 730517 730546]))
assert(isequal(datenum(2000, 14, 35), 730917))
assert(isequal(datenum(2000, 0, 1), 730486))
assert(abs(datenum(2000, 1, 1, 12, 30, 15) - 730486.52100694) < 1e-7)
assert(isequal(datenum('2000-01-02', 'yyyy-mm-dd'), 730487))
assert(isequal(datenum({'2010-03-04'; '2011-01-01'}), [734201; 734504]))
assert(isequal(datenum(730486), 730486))
[n, s] = datenum(2000, 1, 1);
assert(isequal(s, n * 86400))
assert(isequal(size(datenum([])), [0 0]))
