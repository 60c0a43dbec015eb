% Days of the week with their names.
%@ source: documentation page of weekday
assert(isequal(weekday([738427 738428]), [3 4]))
[n, s] = weekday(738427);
assert(n == 3 && strcmp(s, 'Tue'))
[n, s] = weekday('2020-03-04', 'long');
assert(n == 4 && strcmp(s, 'Wednesday'))
[~, s] = weekday([738427 738428]);
assert(isequal(s, ['Tue'; 'Wed']))
