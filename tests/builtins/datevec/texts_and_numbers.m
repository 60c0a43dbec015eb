% Numbers and texts in the usual formats give date vectors.
%@ source: documentation page of datevec
assert(isequal(datevec(730486.5), [2000 1 1 12 0 0]))
assert(isequal(datevec('2010-03-04 11:12:13'), [2010 3 4 11 12 13]))
assert(isequal(datevec('03-Sep-2019 12:13:14'), [2019 9 3 12 13 14]))
assert(isequal(datevec('03/04/2010'), [2010 3 4 0 0 0]))
assert(isequal(datevec({'2010/03/04'; '2011/05/06'}), [2010 3 4 0 0 0; 2011 5 6 0 0 0]))
v = datevec('10:11 PM');
assert(isequal(v(4:6), [22 11 0]))
assert(isequal(datevec('04-2010', 'mm-yyyy'), [2010 4 1 0 0 0]))
assert(isequal(datevec('1/2/03', 'mm/dd/yy', 2000), [2003 1 2 0 0 0]))
assert(isequal(datevec('5 Mar 99', 'dd mmm yy', 1900), [1999 3 5 0 0 0]))
assert(isequal(datevec('2010-03-04T11:12:13.125', 'yyyy-mm-ddTHH:MM:SS.FFF'), [2010 3 4 11 12 13.125]))
[y, m, d] = datevec([730486 730487]);
assert(isequal(y, [2000 2000]) && isequal(m, [1 1]) && isequal(d, [1 2]))
assert(isequal(size(datevec([])), [0 6]))
