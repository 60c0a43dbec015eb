% Rows are padded, empty inputs left out.
%@ source: docs strvcat
assert(isequal(strvcat('a', '', 'bcd'), ['a  '; 'bcd']) && isequal(strvcat({'a', 'bc'}, 66), ['a '; 'bc'; 'B ']))
