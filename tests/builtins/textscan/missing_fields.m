% Empty fields and fields that a line lacks have the empty value; blank lines are no rows.
%@ source: documentation page of textscan
c = textscan(sprintf('1,2,3\n4,5\n\n6,,8'), '%f %f %f', 'Delimiter', ',');
assert(isequaln([c{:}], [1 2 3; 4 5 NaN; 6 NaN 8]))
c = textscan('1,,3', '%f', 'Delimiter', ',', 'EmptyValue', -1);
assert(isequal(c{1}, [1; -1; 3]))
c = textscan('1,NA,3', '%f', 'Delimiter', ',', 'TreatAsEmpty', 'NA');
assert(isequaln(c{1}, [1; NaN; 3]))
c = textscan('1;;2', '%f', 'Delimiter', ';', 'MultipleDelimsAsOne', true);
assert(isequal(c{1}, [1; 2]))
c = textscan('1 2 3 4 5', '%f %f');
assert(isequal(c, {[1; 3; 5], [2; 4]}))
