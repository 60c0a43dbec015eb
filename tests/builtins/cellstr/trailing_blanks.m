% Rows lose their trailing blanks.
%@ source: docs cellstr; spec 17.2
assert(isequal(cellstr(['a  '; 'bcd']), {'a'; 'bcd'}) && isequal(cellstr(''), {''}) && isequal(cellstr(["a" "b"]), {'a', 'b'}))
cellstr(5)
%@ error: MATLAB:cellstr:InputClass
