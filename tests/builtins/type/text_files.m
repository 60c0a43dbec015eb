% Any text file is printed, and the text may be taken as output.
%@ source: documentation page of the function
name = [tempname '.txt'];
f = fopen(name, 'w'); fprintf(f, 'one\ntwo'); fclose(f);
shown = evalc('type(name)');
given = type(name);
assert(strcmp(shown, sprintf('\none\ntwo\n\n')) && strcmp(given, shown))
delete(name)
