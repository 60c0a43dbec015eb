% Formats by number and by fields.
%@ source: documentation page of datestr
n = 730736.651491;
want = {'07-Sep-2000 15:38:08', '07-Sep-2000', '09/07/00', 'Sep', 'S', '09', '09/07', '07', 'Thu', 'T', '2000', ...
    '00', 'Sep00', '15:38:08', ' 3:38:08 PM', '15:38', ' 3:38 PM', 'Q3-00', 'Q3', '07/09', '07/09/00', ...
    'Sep.07,2000 15:38:08', 'Sep.07,2000', '09/07/2000', '07/09/2000', '00/09/07', '2000/09/07', 'Q3-2000', ...
    'Sep2000', '2000-09-07', '20000907T153808', '2000-09-07 15:38:08'};
for k = 0:31
    assert(strcmp(datestr(n, k), want{k + 1}))
end
assert(strcmp(datestr(n, 'dddd, mmmm dd yy QQ'), 'Thursday, September 07 00 Q3'))
assert(strcmp(datestr(730736.65149, 'HH:MM:SS.FFF'), '15:38:08.736'))
