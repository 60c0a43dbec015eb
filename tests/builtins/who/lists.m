% Names of variables as a cell.
%@ source: documentation page of the function
abc = 1; abd = 2; z = 3;
assert(isequal(who('ab*'), {'abc'; 'abd'}))
