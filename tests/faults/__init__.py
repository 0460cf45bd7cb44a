"""What goes wrong in service, provoked."""
