"""Touch the world: channels, the desk, the turn that joins dialogs and storage, delivery, the clock."""
