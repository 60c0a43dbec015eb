% Names that are reserved in a class are ordinary names in a script (1.3).
%@ source: spec 1.3
methods = 3; properties = 4; events = 5; enumeration = 6; arguments = 7; import = 8;
x = methods + properties + events(1) + enumeration + arguments + import;
